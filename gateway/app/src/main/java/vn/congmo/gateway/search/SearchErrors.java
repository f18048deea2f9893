package vn.congmo.gateway.search;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.web.ErrorCodes;

/** What a search refuses: never the words, only where to go on and how far. */
@Component
public final class SearchErrors implements ErrorCodes {

    private static final ErrorCode INVALID_SEARCH = new ErrorCode(
            "invalid-search",
            ErrorCode.Kind.BAD_REQUEST,
            new LocalizedText("Tham số tìm kiếm không hợp lệ", "Invalid search parameter"));

    @Override
    public List<ErrorCode> list() {
        return List.of(INVALID_SEARCH);
    }

    /** A limit outside of what is allowed. */
    public static Refusal limit(String given) {
        String allowed = "1–" + SearchQuery.LARGEST_LIMIT;
        return new Refusal(
                INVALID_SEARCH,
                new LocalizedText(
                        "Tham số limit phải là " + allowed + ", không phải \"" + given + "\"",
                        "Parameter limit must be " + allowed + ", not \"" + given + "\""));
    }

    /** A form in which there are no results. */
    public static Refusal format(String given, String known) {
        return new Refusal(
                INVALID_SEARCH,
                new LocalizedText(
                        "Tham số format là một trong " + known + ", không phải \"" + given + "\"",
                        "Parameter format is one of " + known + ", not \"" + given + "\""));
    }

    /** A number of suggestions outside of what is allowed. */
    public static Refusal suggestions(String given) {
        String allowed = "1–" + Suggestions.MOST;
        return new Refusal(
                INVALID_SEARCH,
                new LocalizedText(
                        "Tham số limit phải là " + allowed + ", không phải \"" + given + "\"",
                        "Parameter limit must be " + allowed + ", not \"" + given + "\""));
    }

    static SearchCursor cursor(String text) {
        return SearchCursor.decode(text)
                .orElseThrow(() -> new Refusal(
                        INVALID_SEARCH,
                        new LocalizedText(
                                "Tham số cursor phải chép từ \"next\" của trang trước",
                                "Parameter cursor must be copied from \"next\" of the page before")));
    }
}
