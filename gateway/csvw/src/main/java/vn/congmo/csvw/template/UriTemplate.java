package vn.congmo.csvw.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A URI template, compiled once and expanded for every row.
 *
 * <p>All four levels of <a href="https://www.rfc-editor.org/rfc/rfc6570">RFC 6570</a>; values are strings or lists of
 * strings.
 */
public final class UriTemplate {

    private static final Pattern EXPRESSION = Pattern.compile("\\{([^{}]*)\\}");
    private static final String OPERATORS = "+#./;?&";

    /** What may not stand outside of braces (section 2.1, with the apostrophe of erratum 6937). */
    private static final Pattern NOT_IN_LITERALS = Pattern.compile("[\\p{Cntrl} \"<>\\\\^`{|}]|%(?![0-9A-Fa-f]{2})");

    private final List<Part> parts;

    private UriTemplate(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Whether a string is a template. */
    public static boolean isValid(String template) {
        Matcher matcher = EXPRESSION.matcher(template);
        while (matcher.find()) {
            if (!isExpression(matcher.group(1))) {
                return false;
            }
        }
        return !NOT_IN_LITERALS.matcher(matcher.replaceAll("")).find();
    }

    private static boolean isExpression(String content) {
        boolean hasOperator = !content.isEmpty() && OPERATORS.indexOf(content.charAt(0)) >= 0;
        return Stream.of(content.substring(hasOperator ? 1 : 0).split(",", -1)).allMatch(Variable::isValid);
    }

    /** Whether a string can name a variable (RFC 6570, section 2.3). */
    public static boolean isVariable(String name) {
        return Variable.isName(name);
    }

    /**
     * Compiles a template.
     *
     * @throws IllegalArgumentException where it is not {@linkplain #isValid valid}
     */
    public static UriTemplate of(String template) {
        if (!isValid(template)) {
            throw new IllegalArgumentException(template);
        }
        List<Part> parts = new ArrayList<>();
        Matcher matcher = EXPRESSION.matcher(template);
        int end = 0;
        while (matcher.find()) {
            parts.add(literal(template.substring(end, matcher.start())));
            parts.add(Expression.of(matcher.group(1)));
            end = matcher.end();
        }
        parts.add(literal(template.substring(end)));
        return new UriTemplate(parts);
    }

    /** The URI reference for the values of variables; an empty list is a variable without a value. */
    public String expand(Function<String, List<String>> variables) {
        StringBuilder uri = new StringBuilder();
        for (Part part : parts) {
            part.expand(variables, uri);
        }
        return uri.toString();
    }

    /** The text before the first expression. */
    public String leading() {
        StringBuilder text = new StringBuilder();
        parts.get(0).expand(name -> List.of(), text);
        return text.toString();
    }

    /**
     * The template as plain text with a variable between every two stretches, where it has no operators and modifiers,
     * as nearly all have: expanding such a one is joining strings.
     */
    public Optional<FlatTemplate> flat() {
        List<String> literals = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Literal literal) {
                literals.add(literal.encoded());
            } else if (part instanceof Expression expression && expression.isPlain()) {
                names.addAll(expression.variables());
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new FlatTemplate(literals, names));
    }

    /** The names of the variables, each once for every use. */
    public List<String> variables() {
        return parts.stream().flatMap(part -> part.variables().stream()).toList();
    }

    private static Part literal(String text) {
        return new Literal(Encoding.reserved(text));
    }

    private record Literal(String encoded) implements Part {

        @Override
        public void expand(Function<String, List<String>> variables, StringBuilder uri) {
            uri.append(encoded);
        }
    }

    /** A stretch of a template. */
    @FunctionalInterface
    interface Part {

        void expand(Function<String, List<String>> variables, StringBuilder uri);

        default List<String> variables() {
            return List.of();
        }
    }
}
