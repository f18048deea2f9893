package vn.congmo.gateway.connectors.edxml;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * What the digital signature of a message is worth.
 *
 * @param signer whom the certificate names, where there is one
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record MessageSignature(State state, Optional<String> signer) {

    static MessageSignature of(State state) {
        return new MessageSignature(state, Optional.empty());
    }

    /** How far it can be relied on. */
    public enum State {
        /** The message has none. */
        ABSENT,
        /** It covers the whole message, and its certificate goes back to a known authority. */
        TRUSTED,
        /** It covers the whole message, but nobody here vouches for who signed. */
        UNKNOWN_SIGNER,
        /** It is made in a way that proves nothing: of a part of the message, or by an algorithm that is unsafe. */
        UNCHECKABLE,
        /** The message is not what was signed. */
        BROKEN
    }
}
