package vn.congmo.gateway.portal;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.PublishedMetadata;
import vn.congmo.gateway.catalogue.TableMetadata;
import vn.congmo.gateway.core.LocalizedText;

/** Puts a version's metadata into the reader's language. */
@Component
class DatasetViews {

    private final PublishedMetadata metadata;
    private final Labels labels;

    DatasetViews(PublishedMetadata metadata, Labels labels) {
        this.metadata = metadata;
        this.labels = labels;
    }

    DatasetView of(DatasetVersion version, Locale locale) {
        DatasetMetadata said = metadata.getReadable(version);
        return new DatasetView(
                version.id().dataset().slug(),
                said.title().in(locale),
                said.description().in(locale),
                version.id().number(),
                Formats.moment(version.issued()),
                version.rows(),
                version.triples(),
                said.publisher().map(publisher -> publisher.name().in(locale)).orElse(""),
                said.licence().orElse(""),
                said.frequency().map(frequency -> labels.of(frequency, locale)).orElse(""));
    }

    /** Its tables with their columns. */
    List<TableView> tables(DatasetVersion version, Locale locale) {
        return metadata.get(version).tables().stream()
                .map(table -> table(table, locale))
                .toList();
    }

    private static TableView table(TableMetadata table, Locale locale) {
        return new TableView(
                table.title().in(locale),
                table.description().map(text -> text.in(locale)).orElse(""),
                table.columns().stream().map(column -> column(column, locale)).toList());
    }

    private static ColumnView column(TableMetadata.ColumnMetadata column, Locale locale) {
        return new ColumnView(
                column.name(),
                column.title().in(locale),
                column.description()
                        .map((LocalizedText text) -> text.in(locale))
                        .orElse(""),
                column.datatype(),
                column.required());
    }

    /** A table's dictionary. */
    record TableView(String title, String description, List<ColumnView> columns) {}

    /** A column in words. */
    record ColumnView(String name, String title, String description, String datatype, boolean required) {}
}
