package vn.congmo.gateway.search;

import java.util.List;
import java.util.Optional;
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

    /**
     * The limit that was given, or the usual one.
     *
     * @throws Refusal when it is no whole number from 1 to the most that is allowed
     */
    public static int limit(Optional<String> given, int usual, int most) {
        int digits = String.valueOf(most).length();
        int limit = given.map(text -> text.matches("[0-9]{1," + digits + "}") ? Integer.parseInt(text) : 0)
                .orElse(usual);
        if (limit < 1 || limit > most) {
            String allowed = "1–" + most;
            throw new Refusal(
                    INVALID_SEARCH,
                    new LocalizedText(
                            "Tham số limit phải là " + allowed + ", không phải \"" + given.orElse("") + "\"",
                            "Parameter limit must be " + allowed + ", not \"" + given.orElse("") + "\""));
        }
        return limit;
    }

    /** A form in which there are no results. */
    public static Refusal format(String given, String known) {
        return new Refusal(
                INVALID_SEARCH,
                new LocalizedText(
                        "Tham số format là một trong " + known + ", không phải \"" + given + "\"",
                        "Parameter format is one of " + known + ", not \"" + given + "\""));
    }

    /**
     * Passes on types of things that can be found.
     *
     * @throws Refusal when one of them is none: no hits would look like the truth
     */
    public static void requireTypes(List<String> given, List<String> known) {
        given.stream()
                .filter(type -> !type.isEmpty() && !known.contains(type))
                .findFirst()
                .ifPresent(type -> {
                    String all = String.join(", ", known);
                    throw new Refusal(
                            INVALID_SEARCH,
                            new LocalizedText(
                                    "Tham số type là một trong " + all + ", không phải \"" + type + "\"",
                                    "Parameter type is one of " + all + ", not \"" + type + "\""));
                });
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
