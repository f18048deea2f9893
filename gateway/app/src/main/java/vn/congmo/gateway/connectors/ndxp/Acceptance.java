package vn.congmo.gateway.connectors.ndxp;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.congmo.gateway.connectors.SettingErrors;
import vn.congmo.gateway.core.LocalizedText;

/**
 * What an answer with HTTP 200 says that accepts: services tell errors of content there too.
 *
 * @param wanted pointer and value; without it, the codes that such services usually have
 */
record Acceptance(Optional<Wanted> wanted) {

    private static final List<String> CODES = List.of("/errorCode", "/error_code", "/data/errorCode", "/ErrorCode");
    private static final List<String> FLAGS = List.of("/success", "/Success");

    /** From {@code /status/code=0}. */
    static Acceptance of(Optional<String> option) {
        return new Acceptance(option.map(Acceptance::wanted));
    }

    /** What the answer names as its error; empty where it accepts. */
    Optional<String> findError(JsonNode answer) {
        return wanted.isPresent()
                ? wanted.filter(want -> !at(answer, want.pointer).equals(want.value))
                        .map(want -> want.pointer + " = " + shown(at(answer, want.pointer)))
                : usual(answer);
    }

    private static Optional<String> usual(JsonNode answer) {
        Optional<String> code = CODES.stream()
                .map(pointer -> at(answer, pointer))
                .filter(value -> !value.matches("|0+"))
                .findFirst();
        boolean refused = FLAGS.stream().anyMatch(pointer -> at(answer, pointer).equals("false"));
        return code.map(Acceptance::shown).or(() -> refused ? Optional.of("success = false") : Optional.empty());
    }

    /** Codes are short; what is not is none, and may quote what was sent. */
    private static String shown(String value) {
        return value.matches("[\\p{Alnum}_.-]{0,40}") ? value : "?";
    }

    private static String at(JsonNode answer, String pointer) {
        return answer.at(pointer).asString("");
    }

    private static Wanted wanted(String option) {
        int equals = option.indexOf('=');
        if (equals < 1) {
            throw SettingErrors.wrong("success", new LocalizedText("dạng /errorCode=0", "a form like /errorCode=0"));
        }
        return new Wanted(NdxpSettings.pointer("success", option.substring(0, equals)), option.substring(equals + 1));
    }

    record Wanted(String pointer, String value) {}
}
