package vn.congmo.gateway.access.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;
import vn.congmo.gateway.access.Tokens;

/** Sign-in of people, kept on the server: ends with the token it was made with, and after a working day at the latest. */
@Component
class Sessions implements ServerSecurityContextRepository {

    private static final Duration LONGEST = Duration.ofHours(12);

    private final WebSessionServerSecurityContextRepository store = new WebSessionServerSecurityContextRepository();
    private final Tokens tokens;
    private final Clock clock;

    Sessions(Tokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
        return store.save(exchange, context);
    }

    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        return store.load(exchange).filterWhen(context -> exchange.getSession().flatMap(session -> isGood(
                        session, context)
                .flatMap(good -> good ? Mono.just(true) : session.invalidate().thenReturn(false))));
    }

    private Mono<Boolean> isGood(WebSession session, SecurityContext context) {
        if (session.getCreationTime().plus(LONGEST).isBefore(Instant.now(clock))) {
            return Mono.just(false);
        }
        String token = context.getAuthentication() instanceof AgentAuthentication agent ? agent.token() : "";
        return token.isEmpty() ? Mono.just(true) : Blocking.call(() -> tokens.isLive(token));
    }
}
