package vn.congmo.gateway.access;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.core.Sha256;

/**
 * A line of the token file: a token was made, or called back.
 *
 * @param token   its id
 * @param created when it was made; only in the line that makes it, like all that follows but {@code revoked}
 * @param revoked when it was called back; only in the line that does so
 */
@JsonPropertyOrder({"token", "created", "name", "role", "expires", "sha256", "revoked"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties({"previous", "hash"})
record TokenLine(
        String token,
        @Nullable String created,
        @Nullable String name,
        @Nullable String role,
        @Nullable String expires,
        @Nullable String sha256,
        @Nullable String revoked) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static TokenLine created(Token token, Sha256 secret) {
        return new TokenLine(
                token.id(),
                token.created().toString(),
                token.agent().name(),
                token.agent().role().code(),
                token.expires().map(Instant::toString).orElse(null),
                secret.hex(),
                null);
    }

    static TokenLine revoked(String id, Instant time) {
        return new TokenLine(id, null, null, null, null, null, time.toString());
    }

    static TokenLine parse(String json) {
        return JSON.readValue(json, TokenLine.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    /** The token that this line makes; nothing for a line that calls one back. */
    Optional<Token> findToken() {
        if (created == null || name == null || role == null) {
            return Optional.empty();
        }
        Optional<Instant> end = Optional.ofNullable(expires).map(Instant::parse);
        return Optional.of(
                new Token(token, Tokens.agent(name, Role.of(role)), Instant.parse(created), end, Optional.empty()));
    }
}
