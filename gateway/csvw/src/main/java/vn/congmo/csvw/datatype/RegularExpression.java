package vn.congmo.csvw.datatype;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression that values must match besides being written as their type wants. The specification does not say
 * whether a part of the value is enough; it speaks of an expression for the string values, so we want the whole to match.
 *
 * @see <a href="https://www.w3.org/TR/tabular-data-model/#formats-for-other-types">Model for Tabular Data, 6.4.6</a>
 */
record RegularExpression(Notation syntax, Pattern pattern) implements Notation {

    static Notation narrow(Notation syntax, Format format) {
        Optional<Pattern> pattern = format.pattern().flatMap(RegularExpression::compile);
        return pattern.isPresent() ? new RegularExpression(syntax, pattern.get()) : syntax;
    }

    /** The expression of ECMAScript, empty where it is none or is more than we are ready to run. */
    static Optional<Pattern> compile(String expression) {
        try {
            return EcmaScriptPattern.translate(expression).map(Pattern::compile);
        } catch (PatternSyntaxException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    /**
     * Reads a value.
     *
     * @throws TooCostly if matching takes too many steps or too deep a stack
     */
    @Override
    public @Nullable String read(String text) {
        String lexical = syntax.read(text);
        return lexical != null && matches(text) ? lexical : null;
    }

    private boolean matches(String text) {
        try {
            return pattern.matcher(new MeteredText(text)).matches();
        } catch (StackOverflowError e) {
            throw new TooCostly();
        }
    }

    /** Matching was given up; the expression runs over the text again and again. */
    static final class TooCostly extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooCostly() {
            super("", null, false, false);
        }
    }
}
