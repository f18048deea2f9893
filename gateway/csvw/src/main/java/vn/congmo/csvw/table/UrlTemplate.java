package vn.congmo.csvw.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congmo.csvw.datatype.Value;
import vn.congmo.csvw.metadata.InitialContext;
import vn.congmo.csvw.metadata.Urls;
import vn.congmo.csvw.template.FlatTemplate;
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
    private final String[] literals;
    private final int[] columns;

    /**
     * Compiles a template.
     *
     * @param base URL of the table
     * @param ofColumn the values of the variables that do not change from row to row
     * @param indexOf the place of a column's cell in every row, -1 where the variable is no column
     */
    UrlTemplate(String text, String base, Function<String, List<String>> ofColumn, Function<String, Integer> indexOf) {
        this.template = UriTemplate.of(text);
        this.base = base;
        this.prefix = prefix(template.leading(), base);
        boolean isConstant = OF_COLUMN.containsAll(template.variables());
        this.constant = isConstant ? Optional.of(resolve(template.expand(ofColumn))) : Optional.empty();
        Optional<FlatTemplate> flat = template.flat().filter(parts -> prefix.isPresent());
        this.literals =
                flat.map(parts -> parts.literals().toArray(String[]::new)).orElse(new String[0]);
        this.columns = flat.map(parts ->
                        parts.variables().stream().mapToInt(indexOf::apply).toArray())
                .orElse(new int[] {-1});
    }

    /** Whether the URL is the same in the cells of all columns of a row. */
    boolean isOfRow() {
        return template.variables().stream().noneMatch(OF_COLUMN::contains);
    }

    /** The URL that is the same in all rows, if it is. */
    Optional<String> constant() {
        return constant;
    }

    /** The one column whose value decides on the URL; -1 where there is none or where it takes more. */
    int onlyColumn() {
        return columns.length == 1 ? columns[0] : -1;
    }

    /** The URL for the value of the {@linkplain #onlyColumn only column}. */
    String expand(String value) {
        StringBuilder url = new StringBuilder(64).append(literals[0]);
        FlatTemplate.append(value, url);
        return resolve(url.append(literals[1]).toString());
    }

    String expand(Row row, Function<String, List<String>> variables) {
        if (constant.isPresent()) {
            return constant.get();
        }
        for (int column : columns) {
            if (column < 0 || row.cells().get(column).values().size() > 1) {
                return resolve(template.expand(variables));
            }
        }
        return resolve(join(row));
    }

    private String join(Row row) {
        StringBuilder url = new StringBuilder(64).append(literals[0]);
        for (int i = 0; i < columns.length; i++) {
            for (Value value : row.cells().get(columns[i]).values()) {
                FlatTemplate.append(value.lexical(), url);
            }
            url.append(literals[i + 1]);
        }
        return url.toString();
    }

    private String resolve(String reference) {
        boolean hasDotSegment = reference.contains("/.");
        if (prefix.isPresent() && !hasDotSegment) {
            return prefix.get().isEmpty() ? reference : prefix.get().concat(reference);
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
