package vn.congmo.gateway.access.web;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.AuthenticationWebFilter;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Sign-in at the addresses of CKAN's API as its clients do it: the token stands bare in {@code Authorization}, or in
 * {@code X-CKAN-API-Key}; a wrong one is nobody's, and nobody may read. A cookie counts for nothing here, so no other
 * site can make a browser write. Who may do what, each action decides: one address takes reading and writing alike.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = Type.REACTIVE)
class CkanDoor {

    private static final String KEY = "X-CKAN-API-Key";

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityWebFilterChain ckan(ServerHttpSecurity http, SecretCheck check, Failures failures) {
        return http.securityMatcher(ServerWebExchangeMatchers.pathMatchers(
                        "/api", "/api/3", "/api/3/**", "/api/action/**", "/api/util/status"))
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .headers(HeaderSpec::disable)
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                .csrf(CsrfSpec::disable)
                .logout(LogoutSpec::disable)
                .addFilterAt(filter(check, failures), SecurityWebFiltersOrder.HTTP_BASIC)
                .authorizeExchange(routes -> routes.anyExchange().permitAll())
                .build();
    }

    private static AuthenticationWebFilter filter(SecretCheck check, Failures failures) {
        AuthenticationWebFilter filter = new AuthenticationWebFilter(check);
        filter.setServerAuthenticationConverter(CkanDoor::read);
        filter.setAuthenticationFailureHandler((failed, cause) -> failures.note(failed.getExchange(), "ckan")
                .then(Mono.defer(() -> failed.getChain().filter(failed.getExchange()))));
        return filter;
    }

    private static Mono<Authentication> read(ServerWebExchange exchange) {
        HttpHeaders headers = exchange.getRequest().getHeaders();
        Optional<String> secret = Stream.of(headers.getFirst(HttpHeaders.AUTHORIZATION), headers.getFirst(KEY))
                .flatMap(CkanDoor::secret)
                .findFirst();
        return Mono.justOrEmpty(secret).map(ShownSecret::new);
    }

    /** With {@code Bearer} or without; other schemes are those of a proxy in front and not ours. */
    private static Stream<String> secret(@Nullable String header) {
        String bare = header == null
                ? ""
                : header.strip().replaceFirst("(?i)^Bearer ", "").strip();
        return bare.isEmpty() || bare.contains(" ") ? Stream.empty() : Stream.of(bare);
    }
}
