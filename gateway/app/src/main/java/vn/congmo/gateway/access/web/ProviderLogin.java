package vn.congmo.gateway.access.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.OAuth2LoginSpec;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.access.AuditAction;
import vn.congmo.gateway.access.SignInDoors;

/** Sign-in of people by an identity provider (OpenID Connect, authorization code), where one is configured. */
@Component
class ProviderLogin {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="vi"><head><meta charset="utf-8"><title>Cổng Mở</title></head>
            <body><a href="%1$s">%1$s</a></body></html>
            """;

    private final SignInDoors doors;
    private final ClaimedAgents claimed;
    private final PendingSignIns pending;
    private final Sessions sessions;
    private final LoginForm login;
    private final Failures failures;

    ProviderLogin(
            SignInDoors doors,
            ClaimedAgents claimed,
            PendingSignIns pending,
            Sessions sessions,
            LoginForm login,
            Failures failures) {
        this.doors = doors;
        this.claimed = claimed;
        this.pending = pending;
        this.sessions = sessions;
        this.login = login;
        this.failures = failures;
    }

    /** Adds it where a provider is configured. */
    void addTo(ServerHttpSecurity http) {
        if (!doors.list().isEmpty()) {
            http.oauth2Login(this::configure);
        }
    }

    private void configure(OAuth2LoginSpec oidc) {
        oidc.loginPage("/login")
                .authorizationRequestRepository(pending)
                .authorizedClientRepository(new ForgottenClients())
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .authenticationSuccessHandler(this::enter)
                .authenticationFailureHandler((failed, cause) -> refuse(failed.getExchange()));
    }

    private Mono<Void> enter(WebFilterExchange success, Authentication vouched) {
        ServerWebExchange exchange = success.getExchange();
        Optional<Agent> agent = vouched.getPrincipal() instanceof OAuth2User user
                ? claimed.find(user.getAttributes())
                : Optional.empty();
        if (agent.isEmpty()) {
            return refuse(exchange);
        }
        AgentAuthentication authentication = AgentAuthentication.byProvider(agent.get());
        return sessions.save(exchange, new SecurityContextImpl(authentication))
                .then(login.record(exchange, authentication, AuditAction.LOG_IN, "oidc"))
                .then(Mono.defer(() -> moveOn(exchange.getResponse(), Destination.DESK)));
    }

    private Mono<Void> refuse(ServerWebExchange exchange) {
        return failures.count(exchange, "oidc")
                .then(Mono.defer(() -> LoginForm.redirect(exchange, URI.create("/login?failed"))));
    }

    /** By a page of ours: browsers would not send the fresh session along a redirect that another site began. */
    private static Mono<Void> moveOn(ServerHttpResponse response, URI target) {
        response.setStatusCode(HttpStatus.OK);
        response.getHeaders().setContentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8));
        response.getHeaders().set("Refresh", "0;url=" + target);
        byte[] page = PAGE.formatted(target).getBytes(StandardCharsets.UTF_8);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(page)));
    }
}
