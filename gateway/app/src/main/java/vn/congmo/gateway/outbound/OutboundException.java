package vn.congmo.gateway.outbound;

import org.jspecify.annotations.Nullable;
import vn.congmo.gateway.core.LocalizedText;

/** There is no whole answer of another machine. */
public final class OutboundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient LocalizedText reason;

    /** Says why, in words without secrets. */
    public OutboundException(Kind kind, LocalizedText reason, @Nullable Throwable cause) {
        super(reason.en(), cause);
        this.kind = kind;
        this.reason = reason;
    }

    /** What went wrong. */
    public Kind kind() {
        return kind;
    }

    /** The same for people. */
    public LocalizedText reason() {
        return reason;
    }

    /** What may go wrong. */
    public enum Kind {
        /**
         * The address must not be called (scheme, private network, redirect), or the partner refuses our certificate.
         * Nothing was acted upon.
         */
        FORBIDDEN,
        /** Nobody took the request: unknown name, connection refused, no TLS. Nothing was sent. */
        UNREACHABLE,
        /** The request was sent and the answer broke off or did not come in time: it may have been acted upon. */
        INTERRUPTED,
        /** The answer is larger than allowed, or no HTTP: the request may have been acted upon. */
        UNREADABLE
    }
}
