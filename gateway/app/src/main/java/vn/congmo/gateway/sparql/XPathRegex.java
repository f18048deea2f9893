package vn.congmo.gateway.sparql;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.expr.Expr;
import vn.congmo.gateway.core.Refusal;

/**
 * Reads regular expressions of XPath (XQuery and XPath Functions and Operators, section 5.6.1), as SPARQL's are, and
 * writes them for an engine whose time grows with the text alone. What that engine lacks or reads in another way is
 * refused: back-references, subtracted classes, Unicode blocks, name characters.
 */
final class XPathRegex {

    private static final int LONGEST = 200;
    private static final int LARGEST = 2_000;
    private static final String FLAGS = "simxq";

    private static final String SPACES = " \t\n\r";

    private static final String DIGITS = "\\p{Nd}";
    private static final String NO_DIGITS = "\\P{Nd}";
    private static final String WORD = "\\p{L}\\p{M}\\p{N}\\p{S}";
    private static final String NO_WORD = "\\p{P}\\p{Z}\\p{C}";

    private final String pattern;
    private final boolean spaced;
    private final StringBuilder written = new StringBuilder();
    private final Deque<Integer> outer = new ArrayDeque<>();
    private boolean inClass;
    private int position;
    private int size;
    private int last;

    private XPathRegex(String pattern, boolean spaced) {
        this.pattern = pattern;
        this.spaced = spaced;
    }

    /**
     * Compiles the pattern and flags of a function.
     *
     * @param pattern which of its arguments is the pattern
     * @param flags   which argument the flags are, if it has so many
     * @throws Refusal when they are not constants, or not a pattern that runs here
     */
    static Pattern compile(List<Expr> arguments, int pattern, int flags) {
        return compile(
                constant(arguments.get(pattern)), flags < arguments.size() ? constant(arguments.get(flags)) : "");
    }

    static Pattern compile(String pattern, String flags) {
        if (pattern.length() > LONGEST || !flags.chars().allMatch(flag -> FLAGS.indexOf(flag) >= 0)) {
            throw refuse(pattern + " " + flags);
        }
        try {
            String written =
                    flags.contains("q") ? Pattern.quote(pattern) : new XPathRegex(pattern, flags.contains("x")).write();
            return Pattern.compile(written, mask(flags));
        } catch (PatternSyntaxException e) {
            throw refuse(pattern + ": " + e.getDescription());
        }
    }

    private static String constant(Expr argument) {
        if (!argument.isConstant() || !argument.getConstant().isString()) {
            throw refuse(argument.toString());
        }
        return argument.getConstant().getString();
    }

    private static int mask(String flags) {
        return (flags.contains("s") ? Pattern.DOTALL : 0)
                | (flags.contains("i") ? Pattern.CASE_INSENSITIVE : 0)
                | (flags.contains("m") ? Pattern.MULTILINE : 0);
    }

    private String write() {
        while (position < pattern.length()) {
            char c = pattern.charAt(position++);
            if (c == '\\') {
                escape();
            } else if (inClass) {
                inClass(c);
            } else if (!spaced || SPACES.indexOf(c) < 0) {
                outside(c);
            }
        }
        return written.toString();
    }

    private void escape() {
        char c = position < pattern.length() ? pattern.charAt(position++) : 'Z';
        switch (c) {
            case 'n', 'r', 't', 's', 'S' -> written.append('\\').append(c);
            case 'p', 'P' -> written.append('\\').append(c).append('{').append(braces("\\{\\w+}"));
            case 'd' -> written.append(DIGITS);
            case 'D' -> written.append(NO_DIGITS);
            case 'w' -> written.append(inClass ? WORD : "[" + WORD + "]");
            case 'W' -> written.append(inClass ? NO_WORD : "[" + NO_WORD + "]");
            default -> literal(c);
        }
        grow(1);
    }

    private void literal(char c) {
        if (Character.isLetterOrDigit(c)) {
            throw refuse(pattern + ": \\" + c);
        }
        written.append('\\').append(c);
    }

    /** A bracket in a class would subtract in XPath and be a plain character for the engine. */
    private void inClass(char c) {
        if (c == '[') {
            throw refuse(pattern + ": [...[");
        }
        inClass = c != ']';
        written.append(c);
    }

    private void outside(char c) {
        written.append(c);
        switch (c) {
            case '[' -> {
                inClass = true;
                grow(1);
            }
            case '(' -> open();
            case ')' -> close();
            case '{' -> repeat();
            default -> grow(1);
        }
    }

    private void open() {
        if (pattern.startsWith("?", position) && !pattern.startsWith("?:", position)) {
            throw refuse(pattern + ": (?");
        }
        outer.push(size);
        size = 0;
    }

    private void close() {
        int group = size;
        size = outer.isEmpty() ? 0 : outer.pop();
        grow(group);
    }

    /** The engine writes out what is repeated so many times. */
    private void repeat() {
        String times = braces("\\{\\d{1,4}(,(\\d{1,4})?)?}");
        written.append(times);
        int most =
                Stream.of(times.split("[,}]")).mapToInt(Integer::parseInt).max().orElse(1);
        int once = last;
        grow(once * (Math.max(most, 1) - 1));
        last = once * most;
    }

    /** What stands in braces, with the closing one. */
    private String braces(String form) {
        int start = pattern.indexOf('{', position - 1);
        int end = pattern.indexOf('}', position);
        if (end < 0 || start > position || !pattern.substring(start, end + 1).matches(form)) {
            throw refuse(pattern + ": {");
        }
        position = end + 1;
        return pattern.substring(start + 1, end + 1);
    }

    private void grow(int by) {
        size += by;
        last = by;
        if (size > LARGEST) {
            throw refuse(pattern + ": {...}");
        }
    }

    private static Refusal refuse(String what) {
        return SparqlErrors.refuse(SparqlErrors.REGEX, what.substring(0, Math.min(what.length(), LONGEST)));
    }
}
