package vn.congmo.gateway.access.web;

import java.net.URI;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.logout.WebSessionServerLogoutHandler;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.XorServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.session.CookieWebSessionIdResolver;
import org.springframework.web.server.session.WebSessionIdResolver;
import reactor.core.publisher.Mono;
import vn.congmo.gateway.access.AccessErrors;
import vn.congmo.gateway.access.AuditAction;
import vn.congmo.gateway.access.Role;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.web.ClosedPaths;
import vn.congmo.gateway.web.Negotiation;

/** Which role a request needs: none to read what is open; what no rule names changes nothing. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
@ConditionalOnWebApplication(type = Type.REACTIVE)
class RouteRules {

    private static final String[] PUBLISHING = {
        "/api/v1/publications/**",
        "/api/v1/connectors/**",
        "/desk/connectors/**",
        "/en/desk/connectors/**",
        "/desk/publications/**",
        "/en/desk/publications/**",
        "/api/v1/datasets/*/withdrawal",
        "/api/v1/datasets/*/versions/*/withdrawal"
    };

    /** By their protocols a writing method is told 405 there, whoever sends it. */
    private static final String[] READ_ONLY = {"/graphs", "/mcp"};

    @Bean
    SecurityWebFilterChain doors(
            ServerHttpSecurity http,
            SecretCheck check,
            Failures failures,
            Sessions sessions,
            LoginForm login,
            ProviderLogin providers,
            BaseIri base) {
        providers.addTo(http);
        return http.securityContextRepository(sessions)
                .headers(HeaderSpec::disable)
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(FormTokens.needed(sessions))
                        .csrfTokenRepository(formTokens(base))
                        .csrfTokenRequestHandler(withUploads())
                        .accessDeniedHandler((exchange, denied) -> Failures.refuse(AccessErrors.FORGED_FORM)))
                .addFilterAt(Bearer.filter(check, failures), SecurityWebFiltersOrder.HTTP_BASIC)
                .addFilterAt(login.filter(), SecurityWebFiltersOrder.FORM_LOGIN)
                .addFilterAfter(FormTokens.forms(), SecurityWebFiltersOrder.AUTHORIZATION)
                .logout(logout -> logout.logoutHandler(handlers -> {
                            handlers.addFirst((exchange, who) ->
                                    login.record(exchange.getExchange(), who, AuditAction.LOG_OUT, "logout"));
                            handlers.add(new WebSessionServerLogoutHandler());
                        })
                        .logoutSuccessHandler((exchange, who) ->
                                LoginForm.redirect(exchange.getExchange(), URI.create("/login?left"))))
                .exceptionHandling(denied -> denied.authenticationEntryPoint((exchange, cause) -> signIn(exchange))
                        .accessDeniedHandler((exchange, cause) -> Failures.refuse(AccessErrors.ROLE_TOO_LOW)))
                .authorizeExchange(RouteRules::rules)
                .build();
    }

    /** Addresses with two readings are nobody's: no rule can be right about them. */
    @Bean
    ServerExchangeRejectedHandler ambiguousAddress() {
        return (exchange, rejected) -> Mono.error(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    private static void rules(AuthorizeExchangeSpec routes) {
        routes.pathMatchers(HttpMethod.POST, PUBLISHING)
                .hasAuthority(Role.PUBLISHER.name())
                .pathMatchers(ClosedPaths.DESK.toArray(String[]::new))
                .hasAuthority(Role.OFFICER.name())
                .pathMatchers(HttpMethod.POST, "/sparql", "/oai", "/login", "/en/login", "/logout")
                .permitAll()
                .pathMatchers(READ_ONLY)
                .permitAll()
                .pathMatchers(HttpMethod.GET)
                .permitAll()
                .pathMatchers(HttpMethod.HEAD)
                .permitAll()
                .pathMatchers(HttpMethod.OPTIONS)
                .permitAll()
                .anyExchange()
                .denyAll();
    }

    /** A person who opened a page is led to the login page; programs get a problem. */
    private static Mono<Void> signIn(ServerWebExchange exchange) {
        boolean page = exchange.getRequest().getMethod().equals(HttpMethod.GET)
                && Negotiation.prefersHtml(exchange.getRequest().getHeaders());
        if (!page) {
            return Failures.challenge(exchange, AccessErrors.NOT_SIGNED_IN, Bearer.CHALLENGE);
        }
        URI asked = exchange.getRequest().getURI();
        String next = asked.getRawPath() + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery());
        String login = next.startsWith("/en/") ? "/en/login" : "/login";
        return LoginForm.redirect(exchange, Destination.login(login, next));
    }

    /** Sent back to this site only and never to scripts; encrypted on its way where the gateway's address is. */
    @Bean
    WebSessionIdResolver sessionCookie(BaseIri base) {
        CookieWebSessionIdResolver cookies = new CookieWebSessionIdResolver();
        cookies.setCookieName("session");
        cookies.addCookieInitializer(cookie ->
                cookie.sameSite("Strict").httpOnly(true).secure(isSecure(base)).path("/"));
        return cookies;
    }

    private static boolean isSecure(BaseIri base) {
        return base.value().startsWith("https:");
    }

    /** In a cookie: a visitor who only looks at the login page takes no memory of the server. */
    private static CookieServerCsrfTokenRepository formTokens(BaseIri base) {
        CookieServerCsrfTokenRepository tokens = new CookieServerCsrfTokenRepository();
        tokens.setCookieName("form");
        tokens.setCookieCustomizer(cookie ->
                cookie.sameSite("Strict").httpOnly(true).secure(isSecure(base)).path("/"));
        return tokens;
    }

    /** Also in forms that carry files; those are read for signed-in agents only. */
    private static XorServerCsrfTokenRequestAttributeHandler withUploads() {
        XorServerCsrfTokenRequestAttributeHandler handler = new XorServerCsrfTokenRequestAttributeHandler();
        handler.setTokenFromMultipartDataEnabled(true);
        return handler;
    }
}
