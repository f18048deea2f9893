package vn.congmo.csvw.datatype;

import java.util.List;
import java.util.Optional;
import vn.congmo.csvw.problem.ProblemCode;

/**
 * Reads the strings of one column; made once for the column, used for every row, by several threads if need be.
 *
 * @see <a href="https://www.w3.org/TR/tabular-data-model/#parsing-cells">Model for Tabular Data, section 6.4</a>
 */
public final class ValueParser {

    private static final int SHOWN_CHARACTERS = 80;

    private final Datatype datatype;
    private final Optional<String> language;
    private final Notation notation;
    private final WhiteSpace whiteSpace;
    private final boolean limitsLength;
    private final Limit[] limits;

    private ValueParser(Datatype datatype, Optional<String> language) {
        this.datatype = datatype;
        this.language = datatype.base() == Builtin.STRING ? language : Optional.empty();
        this.notation = Notation.of(datatype);
        this.whiteSpace = WhiteSpace.of(datatype.base());
        this.limitsLength = datatype.bounds().limitsLength();
        this.limits = Limit.of(datatype);
    }

    /** A parser of values of a datatype; the language goes to plain strings only. */
    public static ValueParser of(Datatype datatype, Optional<String> language) {
        return new ValueParser(datatype, language);
    }

    /** White space as the datatype wants it; texts keep theirs. The same string where there is nothing to change. */
    public String normalise(String text) {
        return whiteSpace.normalise(text);
    }

    /** An item of a list; only plain strings keep the space around them. */
    public String normaliseItem(String text) {
        Builtin base = datatype.base();
        return base == Builtin.STRING || base == Builtin.ANY_ATOMIC_TYPE ? text : WhiteSpace.strip(text);
    }

    /** A value, or the reason why the string is none. */
    public Parsed parse(String text) {
        try {
            String lexical = notation.read(text);
            return lexical == null ? unreadable(text) : check(text, lexical);
        } catch (RegularExpression.TooCostly e) {
            return invalid(ProblemCode.FORMAT_TOO_COSTLY, text, pattern());
        }
    }

    private Parsed check(String text, String lexical) {
        if (limitsLength && !Length.fits(datatype, lexical)) {
            String length = String.valueOf(Length.of(datatype.base(), lexical));
            return invalid(ProblemCode.WRONG_LENGTH, text, length, Length.wanted(datatype.bounds()));
        }
        for (Limit limit : limits) {
            if (!limit.allows(lexical)) {
                return invalid(ProblemCode.OUT_OF_BOUNDS, text, limit.name());
            }
        }
        return new Value(lexical, datatype, language);
    }

    /**
     * The string itself, which stands for the value where there is none; with the language of the column where that is
     * one of strings (step 8).
     */
    public Value asString(String text) {
        return new Value(text, Datatype.STRING, language);
    }

    private Parsed unreadable(String text) {
        String base = datatype.base().term();
        return datatype.format().pattern().isPresent()
                ? invalid(ProblemCode.WRONG_FORMAT, text, pattern(), base)
                : invalid(ProblemCode.WRONG_VALUE, text, base);
    }

    private String pattern() {
        return datatype.format().pattern().orElse("");
    }

    private static Parsed invalid(ProblemCode code, String text, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = shown(text);
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new Parsed.Invalid(code, List.of(all));
    }

    private static String shown(String text) {
        if (text.length() <= SHOWN_CHARACTERS) {
            return text;
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(SHOWN_CHARACTERS - 1));
        return text.substring(0, splitsPair ? SHOWN_CHARACTERS - 1 : SHOWN_CHARACTERS) + "…";
    }
}
