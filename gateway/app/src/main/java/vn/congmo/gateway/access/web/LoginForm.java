package vn.congmo.gateway.access.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.AuthenticationWebFilter;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.access.AuditAction;
import vn.congmo.gateway.access.AuditLog;

/** Sign-in of people with a token pasted into the form at {@code /login}. */
@Component
class LoginForm {

    private static final String[] PATHS = {"/login", "/en/login"};
    private static final int LONGEST = 4096;

    private final SecretCheck check;
    private final Failures failures;
    private final Sessions sessions;
    private final AuditLog audit;

    LoginForm(SecretCheck check, Failures failures, Sessions sessions, AuditLog audit) {
        this.check = check;
        this.failures = failures;
        this.sessions = sessions;
        this.audit = audit;
    }

    AuthenticationWebFilter filter() {
        AuthenticationWebFilter filter = new AuthenticationWebFilter(check);
        filter.setRequiresAuthenticationMatcher(ServerWebExchangeMatchers.pathMatchers(HttpMethod.POST, PATHS));
        filter.setServerAuthenticationConverter(LoginForm::read);
        filter.setSecurityContextRepository(sessions);
        filter.setAuthenticationSuccessHandler((success, authentication) -> enter(success, authentication, "token"));
        filter.setAuthenticationFailureHandler((failed, cause) ->
                failures.count(failed.getExchange(), "login").then(Mono.defer(() -> again(failed.getExchange()))));
        return filter;
    }

    /** Records who came in and shows the page that was asked for. */
    Mono<Void> enter(WebFilterExchange success, Authentication authentication, String door) {
        return record(success.getExchange(), authentication, AuditAction.LOG_IN, door)
                .then(success.getExchange().getFormData())
                .flatMap(form -> redirect(success.getExchange(), Destination.of(form.getFirst("next"))));
    }

    /** Records what an agent did at the door. */
    Mono<Void> record(ServerWebExchange exchange, Authentication authentication, AuditAction action, String door) {
        return authentication.getPrincipal() instanceof Agent agent
                ? Blocking.run(
                        () -> audit.record(agent, action, Brake.address(exchange.getRequest()), Map.of("door", door)))
                : Mono.empty();
    }

    static Mono<Void> redirect(ServerWebExchange exchange, URI target) {
        exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
        exchange.getResponse().getHeaders().setLocation(target);
        return exchange.getResponse().setComplete();
    }

    private static Mono<Authentication> read(ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(form -> form.getOrDefault("token", List.of("")).getFirst())
                .map(token -> new ShownSecret(token.length() > LONGEST ? "" : token.strip()));
    }

    private static Mono<Void> again(ServerWebExchange exchange) {
        return exchange.getFormData().flatMap(form -> {
            String path =
                    exchange.getRequest().getPath().pathWithinApplication().value();
            return redirect(exchange, Destination.login(path + "?failed", form.getFirst("next")));
        });
    }
}
