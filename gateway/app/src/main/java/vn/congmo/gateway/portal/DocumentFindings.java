package vn.congmo.gateway.portal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.PublishedRows;
import vn.congmo.gateway.catalogue.TableRow;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.DatasetId;

/** What else a document says beside its tasks, row by row. */
@Component
class DocumentFindings {

    private static final DatasetId PLANS = new DatasetId("plans");

    private final PublishedRows rows;
    private final Labels labels;
    private final BaseIri base;

    DocumentFindings(PublishedRows rows, Labels labels, BaseIri base) {
        this.rows = rows;
        this.labels = labels;
        this.base = base;
    }

    /** The targets that a document sets. */
    List<TargetView> targets(Catalogue catalogue, String document, Locale locale) {
        return rows(catalogue, "targets", document)
                .map(row -> new TargetView(row.get("name"), value(row, locale), row.get("quote")))
                .toList();
    }

    /** The documents that a document refers to, by number and date or by name. */
    List<String> references(Catalogue catalogue, String document) {
        return rows(catalogue, "references", document)
                .map(row -> words(
                        row.find("number").or(() -> row.find("name")),
                        row.find("date").map(Formats::date),
                        row.find("issuer_name")))
                .distinct()
                .toList();
    }

    private Stream<TableRow> rows(Catalogue catalogue, String table, String document) {
        return catalogue.find(PLANS).map(Dataset::current).stream()
                .flatMap(version -> rows.list(version, table).stream())
                .filter(row -> row.get("document").equals(document));
    }

    private String value(TableRow row, Locale locale) {
        Optional<String> comparator =
                row.find("comparator").map(code -> labels.of(base.id("code", "comparator/" + code), locale));
        return words(comparator, row.find("value"), row.find("value_max").map(most -> "– " + most), row.find("unit"));
    }

    @SafeVarargs
    private static String words(Optional<String>... parts) {
        return Stream.of(parts).flatMap(Optional::stream).collect(Collectors.joining(" "));
    }

    /** A target in words, with the sentence that sets it. */
    record TargetView(String name, String value, String quote) {}
}
