package vn.congmo.gateway.portal;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.portal.manual.Manual;
import vn.congmo.gateway.portal.manual.ManualPage;

/** The doors for programs, each with a command that works as printed, and the documents about them. */
@Hidden
@Controller
class DevelopersPage {

    private final Pages pages;
    private final ExampleQueries examples;
    private final Manual manual;
    private final BaseIri base;

    DevelopersPage(Pages pages, ExampleQueries examples, Manual manual, BaseIri base) {
        this.pages = pages;
        this.examples = examples;
        this.manual = manual;
        this.base = base;
    }

    @GetMapping({"/developers", "/en/developers"})
    Rendering doors(ServerWebExchange exchange) {
        Page page = pages.at(exchange, "/v3/api-docs");
        return pages.view("developers", page)
                .modelAttribute("doors", Door.list(base))
                .modelAttribute("documents", manual.list(page.locale()))
                .build();
    }

    @GetMapping({"/developers/{name}", "/en/developers/{name}"})
    Rendering document(@PathVariable String name, ServerWebExchange exchange) {
        Page page = pages.at(exchange);
        ManualPage document = manual.find(name, page.locale()).orElseThrow(() -> PageErrors.unknown(page.path()));
        return pages.view("manual", page)
                .modelAttribute("document", document)
                .modelAttribute("documents", manual.list(page.locale()))
                .build();
    }

    @GetMapping({"/sparql-form", "/en/sparql-form"})
    Rendering sparql(ServerWebExchange exchange) {
        Page page = pages.at(exchange, "/sparql");
        return pages.view("sparql-form", page)
                .modelAttribute("examples", examples.list(page.locale()))
                .build();
    }
}
