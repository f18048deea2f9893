package vn.congmo.gateway.connectors.harvest;

import java.util.Optional;
import vn.congmo.gateway.connectors.HttpFault;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.outbound.OutboundAnswer;

/** What the status of an answer means for who reads a catalogue: reading changes nothing and can be tried again. */
public final class PartnerAnswers {

    private static final int UNAUTHENTICATED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private PartnerAnswers() {}

    /**
     * An answer of success, or the fault that any other is.
     *
     * @throws PartnerFault denied where somebody has to look at the settings, else away
     */
    public static OutboundAnswer requireSuccess(OutboundAnswer answer) {
        return switch (answer.status()) {
            case UNAUTHENTICATED, FORBIDDEN ->
                throw PartnerFault.denied(reason(answer, "đối tác không cho đọc", "the partner does not let us read"));
            case NOT_FOUND, GONE ->
                throw PartnerFault.denied(reason(answer, "không có địa chỉ này", "there is no such address"));
            default -> {
                if (!answer.isSuccess()) {
                    throw PartnerFault.away(
                            reason(answer, "đối tác không trả lời được", "the partner cannot answer"),
                            HttpFault.retryAfter(answer));
                }
                yield answer;
            }
        };
    }

    /** The fault that a catalogue without anything in it is: if it were believed, all that is kept would go. */
    public static PartnerFault emptiness() {
        return PartnerFault.away(
                new LocalizedText(
                        "Đối tác trả về danh mục rỗng; không tin vào đó.",
                        "The partner returns an empty catalogue, which is not believed."),
                Optional.empty());
    }

    private static LocalizedText reason(OutboundAnswer answer, String vi, String en) {
        String where = " (HTTP " + answer.status() + ", " + place(answer) + ")";
        return new LocalizedText(vi + where, en + where);
    }

    /** Without the query, which may hold what is not for the ledger. */
    private static String place(OutboundAnswer answer) {
        return answer.uri().getHost()
                + Optional.ofNullable(answer.uri().getPath()).orElse("");
    }
}
