package vn.congmo.gateway.connectors.tables;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.csvw.table.RowReader;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.DatasetMetadata.Agent;
import vn.congmo.gateway.catalogue.stored.DatasetMetadataReader;
import vn.congmo.gateway.connectors.ConsignedFile;
import vn.congmo.gateway.connectors.HarvestedRecord;
import vn.congmo.gateway.core.CsvLine;
import vn.congmo.gateway.core.LocalizedText;

/**
 * What is said of a dataset of tables.
 *
 * @param address of its file, which names it for ever
 * @param content the tables, their columns settled by the headers
 */
record TableRecord(String address, TableOptions options, Mapping mapping, TableContent content) {

    /** The record with these files, made of what the partner has now. */
    HarvestedRecord with(List<ConsignedFile> files, List<TableFile> partners, TableGroup settled) {
        Optional<Map.Entry<String, byte[]>> document = mapping.document();
        return new HarvestedRecord(
                address,
                address,
                metadata(settled),
                files,
                partners.stream()
                        .flatMap(file -> file.response().modified().stream())
                        .flatMap(time -> moment(time).stream())
                        .max(Comparator.naturalOrder()),
                document.map(Map.Entry::getValue).orElseGet(this::header),
                document.isPresent() ? "application/csvm+json" : "text/csv");
    }

    private DatasetMetadata metadata(TableGroup settled) {
        DatasetMetadata told = DatasetMetadataReader.read(TableFile.name(address), settled);
        return new DatasetMetadata(
                told.title(),
                told.description(),
                told.keywords(),
                options.licence().or(told::licence),
                options.publisher().map(this::publisher).or(told::publisher),
                told.contact(),
                told.frequency(),
                told.languages(),
                told.themes(),
                told.spatial(),
                told.temporal(),
                told.sources(),
                told.series(),
                told.tables());
    }

    private Agent publisher(String name) {
        return new Agent(address + "#publisher", new LocalizedText(name, name), Optional.empty());
    }

    /** All that a table without metadata says of itself. */
    private byte[] header() {
        try (RowReader reader = RowReader.open(content.group().tables().getFirst(), content)) {
            return CsvLine.of(reader.header()).getBytes(StandardCharsets.UTF_8);
        }
    }

    private static Optional<Instant> moment(String date) {
        try {
            return Optional.of(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
