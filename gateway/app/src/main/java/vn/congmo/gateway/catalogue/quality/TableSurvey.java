package vn.congmo.gateway.catalogue.quality;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.congmo.gateway.catalogue.TableMetadata;
import vn.congmo.gateway.catalogue.TableMetadata.ColumnMetadata;
import vn.congmo.gateway.catalogue.TableRow;

/** Looks once at every row of a table and counts what the dimensions are made of. */
final class TableSurvey {

    private static final Set<String> SOURCES = Set.of("dcterms:source", "prov:wasDerivedFrom", "oa:exact");

    private final List<ColumnMetadata> expected;
    private final List<ColumnMetadata> coded;
    private final List<String> sources;
    private final Optional<String> confidence;
    private final Optional<String> review;
    private final Optional<String> certainty;
    private final boolean sourced;
    private final CodeSample codes;
    private final RowHashes hashes = new RowHashes();
    private long rows;
    private double vouched;
    private long filled;
    private long untidy;

    /**
     * Of a table with this dictionary.
     *
     * @param sourced whether the dataset as a whole names its sources
     * @param codes   takes the codes that it finds, as addresses of things
     */
    TableSurvey(TableMetadata table, boolean sourced, CodeSample codes) {
        this.expected = table.columns().stream()
                .filter(column -> !says(column, "rdfs:comment"))
                .toList();
        this.coded = table.columns().stream().filter(TableSurvey::isCoded).toList();
        this.sources = table.columns().stream()
                .filter(column -> column.property().filter(SOURCES::contains).isPresent())
                .map(ColumnMetadata::name)
                .toList();
        this.confidence = named(table, "/def/confidence");
        this.review = named(table, "/def/reviewStatus");
        this.certainty = named(table, "/def/certainty");
        this.sourced = sourced;
        this.codes = codes;
    }

    void look(TableRow row) {
        rows++;
        vouched += vouched(row);
        expected.forEach(column -> filled += row.list(column.name()).isEmpty() ? 0 : 1);
        untidy += row.values().values().stream().flatMap(List::stream).anyMatch(Untidy::is) ? 1 : 0;
        hashes.add(row.values());
        coded.forEach(column -> row.list(column.name()).forEach(value -> codes.add(address(column, value))));
    }

    /** What was counted, but for the codes. */
    RowCounts counts() {
        long clean = Math.max(0, rows - untidy - hashes.repeated());
        return new RowCounts(rows, vouched, rows * expected.size(), filled, clean, Map.of());
    }

    private double vouched(TableRow row) {
        boolean cites = sources.isEmpty()
                ? sourced
                : sources.stream().anyMatch(name -> row.find(name).isPresent());
        if (!cites || certainty.flatMap(row::find).filter("unverified"::equals).isPresent()) {
            return 0;
        }
        boolean unread = review.flatMap(row::find)
                .filter(status -> !status.equals("machine"))
                .isEmpty();
        return unread ? confidence.flatMap(row::find).map(TableSurvey::number).orElse(1.0) : 1;
    }

    /** What is no number says nothing; a row is looked at before anybody knows whether the table is valid. */
    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static String address(ColumnMetadata column, String value) {
        return column.value()
                .orElseThrow()
                .replace("{" + column.name() + "}", value)
                .replace("{+" + column.name() + "}", value);
    }

    private static boolean isCoded(ColumnMetadata column) {
        return column.value()
                .filter(template -> template.startsWith("/id/"))
                .map(template -> template.replaceFirst("\\{\\+?" + column.name() + "}", ""))
                .filter(rest -> !rest.contains("{"))
                .isPresent();
    }

    private static Optional<String> named(TableMetadata table, String property) {
        return table.columns().stream()
                .filter(column -> says(column, property))
                .map(ColumnMetadata::name)
                .findFirst();
    }

    private static boolean says(ColumnMetadata column, String property) {
        return column.property().filter(property::equals).isPresent();
    }
}
