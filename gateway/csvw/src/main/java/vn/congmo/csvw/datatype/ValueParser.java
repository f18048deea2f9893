package vn.congmo.csvw.datatype;

import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.congmo.csvw.problem.ProblemCode;

/**
 * Reads the strings of one column; made once for the column, used for every row.
 *
 * @see <a href="https://www.w3.org/TR/tabular-data-model/#parsing-cells">Model for Tabular Data, section 6.4</a>
 */
public final class ValueParser {

    private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]");
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final int SHOWN_CHARACTERS = 80;

    private final Datatype datatype;
    private final Optional<String> language;
    private final Notation notation;
    private final List<Limit> limits;
    private final boolean keepsBreaks;
    private final boolean keepsSpaces;

    private ValueParser(Datatype datatype, Optional<String> language) {
        this.datatype = datatype;
        this.language = datatype.base() == Builtin.STRING ? language : Optional.empty();
        this.notation = Notation.of(datatype);
        this.limits = Limit.of(datatype);
        this.keepsBreaks = keepsBreaks(datatype.base());
        this.keepsSpaces = keepsBreaks || datatype.base() == Builtin.NORMALIZED_STRING;
    }

    /** A parser of values of a datatype; the language goes to plain strings only. */
    public static ValueParser of(Datatype datatype, Optional<String> language) {
        return new ValueParser(datatype, language);
    }

    /** White space as the datatype wants it; texts keep theirs. */
    public String normalise(String text) {
        String oneLine = keepsBreaks ? text : BREAKS.matcher(text).replaceAll(" ");
        return keepsSpaces ? oneLine : SPACES.matcher(oneLine.strip()).replaceAll(" ");
    }

    /** An item of a list; only plain strings keep the space around them. */
    public String normaliseItem(String text) {
        return datatype.base() == Builtin.STRING || datatype.base() == Builtin.ANY_ATOMIC_TYPE ? text : text.strip();
    }

    /** A value, or the reason why the string is none. */
    public Parsed parse(String text) {
        Optional<String> lexical = notation.read(text);
        if (lexical.isEmpty()) {
            return datatype.format().pattern().isPresent()
                    ? invalid(
                            ProblemCode.WRONG_FORMAT,
                            text,
                            datatype.format().pattern().get(),
                            datatype.base().term())
                    : invalid(ProblemCode.WRONG_VALUE, text, datatype.base().term());
        }
        return check(text, lexical.get());
    }

    /** The string itself, which stands for the value where there is none. */
    public static Value plain(String text) {
        return new Value(text, Datatype.STRING, Optional.empty());
    }

    private Parsed check(String text, String lexical) {
        if (datatype.bounds().limitsLength() && !fitsLength(lexical)) {
            return invalid(ProblemCode.WRONG_LENGTH, text, String.valueOf(length(lexical)), wantedLength());
        }
        if (!limits.isEmpty()) {
            BigDecimal order = ValueOrder.of(datatype.base(), lexical);
            for (Limit limit : limits) {
                if (!limit.allows(order)) {
                    return invalid(ProblemCode.OUT_OF_BOUNDS, text, limit.name());
                }
            }
        }
        return new Value(lexical, datatype, language);
    }

    private boolean fitsLength(String lexical) {
        int length = length(lexical);
        Bounds bounds = datatype.bounds();
        return bounds.length().orElse(length) == length
                && bounds.minLength().orElse(0) <= length
                && bounds.maxLength().orElse(Integer.MAX_VALUE) >= length;
    }

    private int length(String lexical) {
        return switch (datatype.base()) {
            case HEX_BINARY -> lexical.length() / 2;
            case BASE64_BINARY -> Base64.getDecoder().decode(lexical).length;
            default -> lexical.codePointCount(0, lexical.length());
        };
    }

    private String wantedLength() {
        Bounds bounds = datatype.bounds();
        if (bounds.length().isPresent()) {
            return String.valueOf(bounds.length().getAsInt());
        }
        return bounds.minLength().orElse(0) + "–"
                + (bounds.maxLength().isPresent()
                        ? String.valueOf(bounds.maxLength().getAsInt())
                        : "");
    }

    private static Parsed invalid(ProblemCode code, String text, String... arguments) {
        String shown = text.length() <= SHOWN_CHARACTERS ? text : text.substring(0, SHOWN_CHARACTERS) + "…";
        String[] all = new String[arguments.length + 1];
        all[0] = shown;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new Parsed.Invalid(code, List.of(all));
    }

    private static boolean keepsBreaks(Builtin base) {
        return switch (base) {
            case STRING, JSON, XML, HTML, ANY_ATOMIC_TYPE -> true;
            default -> false;
        };
    }
}
