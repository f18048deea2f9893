package vn.congmo.gateway.review;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.ErrorCode.Kind;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.web.ErrorCodes;

/** What review refuses. */
@Component
final class ReviewErrors implements ErrorCodes {

    private static final ErrorCode INVALID =
            code("invalid-row", Kind.INVALID, "Dòng không đúng với bảng của nó", "The row does not fit its table");
    private static final ErrorCode UNKNOWN_QUOTE = code(
            "unknown-quote", Kind.INVALID, "Văn bản không có câu chữ này", "The document does not have these words");
    private static final ErrorCode UNKNOWN_ROW =
            code("unknown-row", Kind.INVALID, "Văn bản không có dòng này", "The document has no such row");
    private static final ErrorCode UNFIT_VERDICT = code(
            "unfit-verdict",
            Kind.INVALID,
            "Không quyết định như vậy về dòng này được",
            "That cannot be decided about this row");
    private static final ErrorCode UNKNOWN_DOCUMENT = code(
            "unknown-review",
            Kind.NOT_FOUND,
            "Không có văn bản này để thẩm định",
            "There is no such document to review");
    private static final ErrorCode STALE = code(
            "stale-review",
            Kind.STALE,
            "Có người vừa quyết định về văn bản này; xin xem lại rồi quyết định",
            "Somebody has just decided about this document; please look again");

    @Override
    public List<ErrorCode> list() {
        return List.of(INVALID, UNKNOWN_QUOTE, UNKNOWN_ROW, UNFIT_VERDICT, UNKNOWN_DOCUMENT, STALE);
    }

    static Refusal invalid(List<LocalizedText> faults) {
        return new Refusal(
                INVALID,
                new LocalizedText(
                        faults.stream().map(LocalizedText::vi).collect(Collectors.joining("; ")),
                        faults.stream().map(LocalizedText::en).collect(Collectors.joining("; "))));
    }

    static Refusal noteTooLong(int longest) {
        return invalid(List.of(new LocalizedText(
                "note: dài nhất %d ký tự".formatted(longest), "note: at most %d characters".formatted(longest))));
    }

    static Refusal unknownTable(String table) {
        return invalid(List.of(new LocalizedText("Không có bảng " + table, "There is no table " + table)));
    }

    static Refusal unknownQuote() {
        return new Refusal(
                UNKNOWN_QUOTE,
                new LocalizedText(
                        "quote: hãy chép nguyên văn một đoạn của văn bản làm căn cứ",
                        "quote: copy the very words of the document that are the evidence"));
    }

    static Refusal unknownRow(String table, String row) {
        return new Refusal(
                UNKNOWN_ROW,
                new LocalizedText(
                        "row: bảng %s không có dòng “%s”".formatted(table, row),
                        "row: the table %s has no row “%s”".formatted(table, row)));
    }

    static Refusal unfit(Verdict verdict, String vi, String en) {
        return new Refusal(UNFIT_VERDICT, new LocalizedText(verdict.code() + ": " + vi, verdict.code() + ": " + en));
    }

    static Refusal unknownDocument(String id) {
        return new Refusal(
                UNKNOWN_DOCUMENT,
                new LocalizedText(
                        "Không có văn bản “%s”; danh sách ở /api/v1/reviews".formatted(id),
                        "There is no document “%s”; they are listed at /api/v1/reviews".formatted(id)));
    }

    static Refusal stale() {
        return new Refusal(STALE, STALE.title());
    }

    private static ErrorCode code(String name, Kind kind, String vi, String en) {
        return new ErrorCode(name, kind, new LocalizedText(vi, en));
    }
}
