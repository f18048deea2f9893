package vn.congmo.gateway.connectors;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.outbound.OutboundException;

/** Why a partner did not do what it was asked; its kind decides what happens next. */
public final class PartnerFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient LocalizedText reason;
    private final transient Optional<Duration> retryAfter;

    private PartnerFault(Kind kind, LocalizedText reason, Optional<Duration> retryAfter, @Nullable Throwable cause) {
        super(reason.en(), cause);
        this.kind = kind;
        this.reason = reason;
        this.retryAfter = retryAfter;
    }

    /** The partner is away or overloaded and did nothing: tried again later. */
    public static PartnerFault away(LocalizedText reason, Optional<Duration> retryAfter) {
        return new PartnerFault(Kind.AWAY, reason, retryAfter, null);
    }

    /** Nobody knows whether the partner acted: looked up before it is tried again. */
    public static PartnerFault uncertain(LocalizedText reason) {
        return new PartnerFault(Kind.UNCERTAIN, reason, Optional.empty(), null);
    }

    /** The partner refuses this content; the same again would be refused again, so it is not sent. */
    public static PartnerFault refused(LocalizedText reason) {
        return new PartnerFault(Kind.REFUSED, reason, Optional.empty(), null);
    }

    /** The partner does not let the gateway in: tried again a few times a day, or when somebody asks for it. */
    public static PartnerFault denied(LocalizedText reason) {
        return new PartnerFault(Kind.DENIED, reason, Optional.empty(), null);
    }

    /** A fault of the gateway's own: nobody knows what the partner did of what it was asked. */
    public static PartnerFault unexpected(RuntimeException bug) {
        String what = bug.getClass().getSimpleName();
        LocalizedText reason = new LocalizedText(
                "Lỗi chương trình: " + what + " (xem nhật ký)", "Fault of the program: " + what + " (see the log)");
        return new PartnerFault(Kind.UNCERTAIN, reason, Optional.empty(), bug);
    }

    /** What it means for a delivery that there was no whole answer. */
    public static PartnerFault of(OutboundException failure) {
        Kind kind =
                switch (failure.kind()) {
                    case FORBIDDEN -> Kind.DENIED;
                    case UNREACHABLE -> Kind.AWAY;
                    case INTERRUPTED, UNREADABLE -> Kind.UNCERTAIN;
                };
        return new PartnerFault(kind, failure.reason(), Optional.empty(), failure);
    }

    /** What happens next. */
    public Kind kind() {
        return kind;
    }

    /** In words, without secrets. */
    public LocalizedText reason() {
        return reason;
    }

    /** When the partner wants to be asked again at the earliest, where it said so. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }

    /** What happens next. */
    public enum Kind {
        /** Tried again after a while. */
        AWAY,
        /** Looked up, then tried again after a while. */
        UNCERTAIN,
        /** Not tried again until the content changes or a person asks. */
        REFUSED,
        /** Tried again a few times a day, until somebody mends the settings. */
        DENIED
    }
}
