package vn.congmo.gateway.portal;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.access.SignInDoors;

/** Where officers sign in; the form is answered by module access. */
@Hidden
@Controller
class LoginPage {

    private final Pages pages;
    private final SignInDoors doors;

    LoginPage(Pages pages, SignInDoors doors) {
        this.pages = pages;
        this.doors = doors;
    }

    @GetMapping({"/login", "/en/login"})
    Rendering login(ServerWebExchange exchange) {
        MultiValueMap<String, String> query = exchange.getRequest().getQueryParams();
        String next = query.getFirst("next");
        return pages.view("login", pages.at(exchange))
                .modelAttribute("failed", query.containsKey("failed"))
                .modelAttribute("left", query.containsKey("left"))
                .modelAttribute("next", next == null ? "" : next)
                .modelAttribute("doors", doors.list())
                .build();
    }
}
