package vn.congmo.csvw.datatype;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites a regular expression of ECMAScript into the language of {@link java.util.regex.Pattern}, where the two read
 * the same signs differently; what only Java knows is refused. The result is for a {@link MeteredText}: it matches the
 * mark at the end of that text last, no class of characters holds the mark, and every step reads a character, so that
 * the meter sees all work.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-patterns">ECMAScript Language Specification, Patterns</a>
 */
final class EcmaScriptPattern {

    private static final String LINE_ENDS = "\\n\\r\\u2028\\u2029";
    private static final String SPACES =
            "\\t\\x0B\\f \\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000\\uFEFF" + LINE_ENDS;
    private static final String END = "\\x{FFFF}";
    private static final String READ = "(?=[\\s\\S])";
    private static final Pattern ESCAPE = Pattern.compile("c[A-Za-z]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}"
            + "|u\\{[0-9A-Fa-f]{1,6}\\}|[pP]\\{\\w+(?:=\\w+)?\\}|k<\\w+>|0(?![0-9])|[dDsSwWtnrfv]|[^A-Za-z0-9]");
    private static final Pattern NAMED_GROUP = Pattern.compile("\\(\\?<[A-Za-z][A-Za-z0-9]*>");

    /** Written out, an expression must not be longer: counted repeats of nothing would run for ever. */
    private static final long MOST_ATOMS = 100_000;

    private final String source;
    private final StringBuilder target = new StringBuilder();
    private final Deque<Long> outer = new ArrayDeque<>();
    private int at;
    private int groups;

    /** Written-out size of the group so far, and of its last atom. */
    private long size;

    private long lastSize;
    private boolean isQuantifiable;

    private EcmaScriptPattern(String source) {
        this.source = source;
    }

    /** The expression for Java, empty where it is none of ECMAScript. */
    static Optional<String> translate(String expression) {
        EcmaScriptPattern pattern = new EcmaScriptPattern(expression);
        boolean isGood = true;
        while (isGood && pattern.at < expression.length()) {
            isGood = pattern.readNext() && pattern.size <= MOST_ATOMS;
        }
        return isGood && pattern.outer.isEmpty() ? Optional.of("(?:" + pattern.target + ")" + END) : Optional.empty();
    }

    private boolean readNext() {
        char c = source.charAt(at);
        return switch (c) {
            case '(' -> open();
            case ')' -> close();
            case '[' -> readClass();
            case '\\' -> readEscape();
            case '*', '+', '?' -> quantify(String.valueOf(c), 1);
            case '{' -> readBrace();
            case '.' -> atom(1, "[^" + LINE_ENDS + END + "]");
            case '^' -> assertion(1, READ + "^");
            case '$' -> assertion(1, "(?=" + END + "\\z)");
            case '|' -> assertion(1, "|");
            case '}', ']' -> atom(1, "\\" + c);
            default -> atom(1, String.valueOf(c));
        };
    }

    private boolean atom(int length, String translation) {
        at += length;
        target.append(translation);
        isQuantifiable = true;
        lastSize = 1;
        size++;
        return true;
    }

    private boolean assertion(int length, String translation) {
        at += length;
        target.append(translation);
        isQuantifiable = false;
        return true;
    }

    private boolean open() {
        String[] kinds = {"(?:", "(?=", "(?!", "(?<=", "(?<!"};
        for (String kind : kinds) {
            if (source.startsWith(kind, at)) {
                return push(kind);
            }
        }
        Matcher named = NAMED_GROUP.matcher(source).region(at, source.length());
        boolean isNamed = named.lookingAt();
        groups++;
        return isNamed ? push(named.group()) : !source.startsWith("(?", at) && push("(");
    }

    private boolean push(String opening) {
        outer.push(size);
        size = 0;
        return assertion(opening.length(), opening);
    }

    private boolean close() {
        if (outer.isEmpty()) {
            return false;
        }
        lastSize = size + 1;
        size = outer.pop() + lastSize;
        target.append(')');
        at++;
        isQuantifiable = true;
        return true;
    }

    /** A repeat, perhaps a lazy one; Java's possessive ones are none of ECMAScript. */
    private boolean quantify(String quantifier, long most) {
        if (!isQuantifiable) {
            return false;
        }
        at += quantifier.length();
        target.append(quantifier);
        if (source.startsWith("?", at)) {
            target.append('?');
            at++;
        }
        isQuantifiable = false;
        size += lastSize * Math.max(0, most - 1);
        return true;
    }

    /** A counted repeat, or a brace that stands for itself. */
    private boolean readBrace() {
        int min = Digits.end(source, at + 1);
        boolean hasComma = source.startsWith(",", min);
        int max = hasComma ? Digits.end(source, min + 1) : min;
        if (min == at + 1 || !source.startsWith("}", max)) {
            return atom(1, "\\{");
        }
        int mostFrom = hasComma && max > min + 1 ? min + 1 : at + 1;
        int mostTo = mostFrom == at + 1 ? min : max;
        if (mostTo - mostFrom > 6 || min - at > 7) {
            return false;
        }
        return quantify(source.substring(at, max + 1), Digits.number(source, mostFrom, mostTo));
    }

    private boolean readEscape() {
        if (at + 1 == source.length()) {
            return false;
        }
        char c = source.charAt(at + 1);
        if (c == 'b' || c == 'B') {
            return assertion(2, "\\" + c);
        }
        if (c >= '1' && c <= '9') {
            int end = Digits.end(source, at + 1);
            boolean isGroup = end - at <= 3 && Digits.number(source, at + 1, end) <= groups;
            return isGroup && atom(end - at, "(?:" + READ + source.substring(at, end) + ")");
        }
        return readCharacterEscape();
    }

    /** An escape that means the same in a class and out of it. */
    private boolean readCharacterEscape() {
        Matcher matcher = ESCAPE.matcher(source).region(at + 1, source.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        String escape = matcher.group();
        String translation =
                switch (escape.charAt(0)) {
                    case '0' -> "\\x00";
                    case 'v' -> "\\x0B";
                    case 's' -> "[" + SPACES + "]";
                    case 'S' -> "[^" + SPACES + END + "]";
                    case 'D', 'W' -> "[^\\" + Character.toLowerCase(escape.charAt(0)) + END + "]";
                    case 'P' -> "[^\\p" + escape.substring(1) + END + "]";
                    case 'k' -> "(?:" + READ + "\\" + escape + ")";
                    default -> "\\" + (escape.startsWith("u{") ? "x" + escape.substring(1) : escape);
                };
        return atom(1 + escape.length(), translation);
    }

    /** A class; an empty one matches nothing, its complement everything. */
    private boolean readClass() {
        boolean isComplement = source.startsWith("^", at + 1);
        at += isComplement ? 2 : 1;
        if (source.startsWith("]", at)) {
            return atom(1, isComplement ? "[^" + END + "]" : "(?:" + READ + "(?!))");
        }
        target.append(isComplement ? "[^" + END : "[");
        while (at < source.length() && source.charAt(at) != ']') {
            if (!readClassMember()) {
                return false;
            }
        }
        return at < source.length() && atom(1, "]");
    }

    private boolean readClassMember() {
        char c = source.charAt(at);
        long before = size;
        boolean isGood = c == '\\' ? readClassEscape() : atom(1, "[&^".indexOf(c) >= 0 ? "\\" + c : String.valueOf(c));
        size = before;
        return isGood;
    }

    private boolean readClassEscape() {
        if (at + 1 == source.length()) {
            return false;
        }
        char c = source.charAt(at + 1);
        if (c == 'b') {
            return atom(2, "\\x08");
        }
        return c != 'k' && c != 'B' && readCharacterEscape();
    }
}
