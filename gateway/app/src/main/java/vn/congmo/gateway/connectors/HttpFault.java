package vn.congmo.gateway.connectors;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.outbound.OutboundAnswer;

/** What the status of an answer says where the partner's own interface says no more. */
public final class HttpFault {

    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private HttpFault() {}

    /** The fault of an answer that is none of success; its words name the machine and the status, never the content. */
    public static PartnerFault of(OutboundAnswer answer) {
        LocalizedText reason = reason(answer);
        return switch (answer.status()) {
            case 401, 403, 407 -> PartnerFault.denied(reason);
            case 408, 425, 429, 502, 503 -> PartnerFault.away(reason, retryAfter(answer));
            default -> answer.status() >= 500 ? PartnerFault.uncertain(reason) : PartnerFault.refused(reason);
        };
    }

    private static LocalizedText reason(OutboundAnswer answer) {
        String host = answer.uri().getHost();
        return new LocalizedText(host + " trả lời HTTP " + answer.status(), host + " answered HTTP " + answer.status());
    }

    /** When the partner wants to be asked again: in seconds, or at a moment (RFC 9110, section 10.2.3). */
    public static Optional<Duration> retryAfter(OutboundAnswer answer) {
        return answer.findHeader("Retry-After")
                .map(String::strip)
                .flatMap(text -> text.matches("\\d{1,7}")
                        ? Optional.of(Duration.ofSeconds(Long.parseLong(text)))
                        : until(text, answer))
                .map(wait -> wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }

    /** By the partner's own clock, which may be wrong. */
    private static Optional<Duration> until(String moment, OutboundAnswer answer) {
        try {
            Instant then = instant(moment);
            Instant now = answer.findHeader("Date").map(HttpFault::instant).orElse(then);
            return Optional.of(Duration.between(now, then)).filter(wait -> !wait.isNegative());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant instant(String date) {
        return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    }
}
