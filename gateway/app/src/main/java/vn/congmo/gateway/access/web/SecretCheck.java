package vn.congmo.gateway.access.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.congmo.gateway.access.Tokens;

/** Finds who a secret belongs to: an API token of ours or, where a provider is configured, a JWT that it signed. */
@Component
class SecretCheck implements ReactiveAuthenticationManager {

    private static final String OURS = "cm_";

    private final Tokens tokens;
    private final ClaimedAgents claimed;
    private final ObjectProvider<ReactiveJwtDecoder> decoder;

    SecretCheck(Tokens tokens, ClaimedAgents claimed, ObjectProvider<ReactiveJwtDecoder> decoder) {
        this.tokens = tokens;
        this.claimed = claimed;
        this.decoder = decoder;
    }

    @Override
    public Mono<Authentication> authenticate(Authentication shown) {
        String secret = String.valueOf(shown.getCredentials());
        return (secret.startsWith(OURS) ? ours(secret) : signed(secret)).switchIfEmpty(Mono.error(SecretCheck::wrong));
    }

    private Mono<Authentication> ours(String secret) {
        return Blocking.call(() -> tokens.find(secret))
                .flatMap(Mono::justOrEmpty)
                .map(token -> AgentAuthentication.byToken(token.agent(), token.id()));
    }

    private Mono<Authentication> signed(String jwt) {
        return Mono.justOrEmpty(decoder.getIfAvailable())
                .flatMap(known -> known.decode(jwt))
                .flatMap(token -> Mono.justOrEmpty(claimed.find(token.getClaims())))
                .map(AgentAuthentication::byProvider)
                .cast(Authentication.class)
                .onErrorMap(JwtException.class, failure -> wrong());
    }

    private static BadCredentialsException wrong() {
        return new BadCredentialsException("No such secret");
    }
}
