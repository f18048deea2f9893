package vn.congmo.gateway.access;

import java.time.Instant;
import java.util.Optional;

/**
 * An API token as it is kept: who acts with it and for how long, never its secret.
 *
 * @param id      first part of the secret, so that a leaked one can be told and revoked; 12 hexadecimal digits
 * @param expires after it, the token is worth nothing; empty for never
 * @param revoked when it was called back
 */
public record Token(String id, Agent agent, Instant created, Optional<Instant> expires, Optional<Instant> revoked) {

    /** Whether it opens anything at this time. */
    public boolean isLive(Instant now) {
        return revoked.isEmpty() && expires.map(now::isBefore).orElse(true);
    }

    Token revokedAt(Instant time) {
        return new Token(id, agent, created, expires, Optional.of(time));
    }
}
