package vn.congmo.csvw.datatype;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Everything whose format is a regular expression: texts, binary data, durations. */
record TextNotation(Pattern syntax, Pattern format) implements Notation {

    private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);
    private static final String DAY_TIME = "(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+(\\.\\d+)?S)?)?";
    private static final Pattern DURATION = Pattern.compile("-?P(?=\\d|T)(\\d+Y)?(\\d+M)?(\\d+D)?" + DAY_TIME);
    private static final Pattern DAY_TIME_DURATION = Pattern.compile("-?P(?=\\d|T)(\\d+D)?" + DAY_TIME);
    private static final Pattern YEAR_MONTH_DURATION = Pattern.compile("-?P(?=\\d)(\\d+Y)?(\\d+M)?");
    private static final Pattern HEX = Pattern.compile("([0-9A-Fa-f]{2})*");
    private static final Pattern BASE64 = Pattern.compile("([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?");
    private static final Pattern LANGUAGE = Pattern.compile("(?:[A-Za-z]{2,8}|[xXiI](?=-))(?:-[A-Za-z0-9]{1,8})*");
    private static final String NAME_CHARACTER = "[\\p{L}\\p{M}\\p{Nd}._:\\-\u00B7]";
    private static final Pattern NMTOKEN = Pattern.compile(NAME_CHARACTER + "+");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_:]" + NAME_CHARACTER + "*");
    private static final Pattern URI = Pattern.compile("[^\\s<>\"{}|\\\\^`]*");

    static TextNotation of(Builtin base, Format format) {
        return new TextNotation(
                syntax(base), format.pattern().map(Pattern::compile).orElse(ANY));
    }

    static boolean isPattern(String pattern) {
        try {
            Pattern.compile(pattern);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    @Override
    public Optional<String> read(String text) {
        boolean valid = (syntax == ANY || syntax.matcher(text).matches())
                && (format == ANY || format.matcher(text).matches());
        return valid ? Optional.of(text) : Optional.empty();
    }

    @SuppressWarnings("MissingCasesInEnumSwitch")
    private static Pattern syntax(Builtin base) {
        return switch (base) {
            case DURATION -> DURATION;
            case DAY_TIME_DURATION -> DAY_TIME_DURATION;
            case YEAR_MONTH_DURATION -> YEAR_MONTH_DURATION;
            case HEX_BINARY -> HEX;
            case BASE64_BINARY -> BASE64;
            case LANGUAGE -> LANGUAGE;
            case NMTOKEN -> NMTOKEN;
            case NAME, Q_NAME -> NAME;
            case ANY_URI -> URI;
            default -> ANY;
        };
    }
}
