package vn.congmo.gateway.catalogue.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.congmo.gateway.catalogue.TableMetadata;
import vn.congmo.gateway.catalogue.TableMetadata.ColumnMetadata;
import vn.congmo.gateway.catalogue.TableRow;

/** Looks once at every row of a table and counts what the dimensions are made of. */
final class TableSurvey {

    private static final int REMEMBERED = 50_000;
    private static final Set<String> SOURCES = Set.of("dcterms:source", "prov:wasDerivedFrom", "oa:exact");

    private final List<ColumnMetadata> expected;
    private final List<ColumnMetadata> coded;
    private final List<String> sources;
    private final Optional<String> confidence;
    private final Optional<String> review;
    private final Optional<String> certainty;
    private final boolean sourced;
    private final Predicate<String> known;
    private final Map<String, Boolean> asked = new HashMap<>();
    private final RowHashes hashes = new RowHashes();
    private long rows;
    private double vouched;
    private long filled;
    private long untidy;
    private long codes;
    private long knownCodes;

    /**
     * Of a table with this dictionary.
     *
     * @param sourced whether the dataset as a whole names its sources
     * @param known   whether the thing of this address, as written in the metadata, is published
     */
    TableSurvey(TableMetadata table, boolean sourced, Predicate<String> known) {
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
        this.known = known;
    }

    void look(TableRow row) {
        rows++;
        vouched += vouched(row);
        expected.forEach(column -> filled += row.list(column.name()).isEmpty() ? 0 : 1);
        untidy += row.values().values().stream().flatMap(List::stream).anyMatch(Untidy::is) ? 1 : 0;
        hashes.add(row.values());
        coded.forEach(column -> row.list(column.name()).forEach(value -> code(column, value)));
    }

    /** What was counted. */
    Counts counts() {
        long clean = Math.max(0, rows - untidy - hashes.repeated());
        return new Counts(rows, vouched, rows * expected.size(), filled, clean, codes, knownCodes);
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
        return unread ? confidence.flatMap(row::find).map(Double::parseDouble).orElse(1.0) : 1;
    }

    private void code(ColumnMetadata column, String value) {
        String address = column.value()
                .orElseThrow()
                .replace("{" + column.name() + "}", value)
                .replace("{+" + column.name() + "}", value);
        codes++;
        if (asked.size() > REMEMBERED) {
            asked.clear();
        }
        knownCodes += asked.computeIfAbsent(address, known::test) ? 1 : 0;
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

    /**
     * Sums over rows.
     *
     * @param vouched rows that cite a source, weighed by how sure they are
     * @param cells   of all expected columns
     * @param clean   rows without a remark
     */
    record Counts(long rows, double vouched, long cells, long filled, long clean, long codes, long knownCodes) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(
                    rows + other.rows,
                    vouched + other.vouched,
                    cells + other.cells,
                    filled + other.filled,
                    clean + other.clean,
                    codes + other.codes,
                    knownCodes + other.knownCodes);
        }
    }
}
