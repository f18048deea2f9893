package vn.congmo.csvw.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congmo.csvw.metadata.InitialContext;
import vn.congmo.csvw.metadata.Urls;
import vn.congmo.csvw.template.UriTemplate;

/**
 * A URI template that makes absolute URLs. How its beginning is made absolute is settled once: resolving every single
 * URL would cost more than all the rest of a conversion.
 */
final class UrlTemplate {

    private static final Set<String> OF_COLUMN = Set.of("_name", "_column", "_sourceColumn");
    private static final Pattern ABSOLUTE = Pattern.compile("https?://[^/?#]+/.*");
    private static final Pattern ORIGIN = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*://[^/?#]*).*");

    private final UriTemplate template;
    private final String base;
    private final Optional<String> prefix;
    private final Optional<String> constant;

    /**
     * Compiles a template.
     *
     * @param base URL of the table
     * @param ofColumn the values of the variables that do not change from row to row
     */
    UrlTemplate(String text, String base, Function<String, List<String>> ofColumn) {
        this.template = UriTemplate.of(text);
        this.base = base;
        this.prefix = prefix(template.leading(), base);
        boolean isConstant = OF_COLUMN.containsAll(template.variables());
        this.constant = isConstant ? Optional.of(resolve(template.expand(ofColumn))) : Optional.empty();
    }

    /** Whether the URL is the same in the cells of all columns of a row. */
    boolean isOfRow() {
        return template.variables().stream().noneMatch(OF_COLUMN::contains);
    }

    String expand(Function<String, List<String>> variables) {
        return constant.isPresent() ? constant.get() : resolve(template.expand(variables));
    }

    private String resolve(String reference) {
        boolean hasDotSegment = reference.contains("/.");
        if (prefix.isPresent() && !hasDotSegment) {
            return prefix.get() + reference;
        }
        return InitialContext.expand(reference).orElseGet(() -> Urls.resolve(base, reference));
    }

    /** What goes before the expanded template; empty where it takes more than that. */
    private static Optional<String> prefix(String leading, String base) {
        Matcher origin = ORIGIN.matcher(base);
        if (ABSOLUTE.matcher(leading).matches()) {
            return Optional.of("");
        }
        if (leading.startsWith("#")) {
            return Optional.of(Urls.resolve(base, "#").replaceFirst("#$", ""));
        }
        boolean isPath = leading.startsWith("/") && !leading.startsWith("//");
        return isPath && origin.matches() ? Optional.of(origin.group(1)) : Optional.empty();
    }
}
