package vn.congmo.gateway.connectors;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Sha256;

/** Datasets to be delivered, put there and taken away by a test. */
public final class Shelf implements ConsignmentSource {

    private final SortedMap<String, Consignment> stock = new TreeMap<>();

    /** Publishes a version of a dataset with one file of this content. */
    public Consignment put(String slug, int version, String content) {
        Consignment consignment = consignment(slug, version, content);
        stock.put(slug, consignment);
        return consignment;
    }

    /** Takes a dataset back. */
    public void remove(String slug) {
        stock.remove(slug);
    }

    /** What the content of each dataset is now. */
    public SortedMap<String, Consignment> stock() {
        return new TreeMap<>(stock);
    }

    @Override
    public Stocked list(List<String> choices) {
        return new Stocked(List.copyOf(stock.values()), List.of());
    }

    /** A version of a dataset with one table, whose bytes the gateway does not hold. */
    public static Consignment consignment(String slug, int version, String content) {
        return consignment(slug, version, content, Optional.empty());
    }

    /** A version of a dataset with one table, whose bytes lie in this folder. */
    public static Consignment stored(String slug, int version, String content, Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve(slug + "-" + version + ".csv"), content);
        return consignment(slug, version, content, Optional.of(file));
    }

    private static Consignment consignment(String slug, int version, String content, Optional<Path> file) {
        String page = "https://data.example.vn/dataset/" + slug;
        DatasetMetadata metadata = DatasetMetadata.unreadable(
                new DatasetId(slug), Optional.of("https://creativecommons.org/licenses/by/4.0/"));
        ConsignedFile table = new ConsignedFile(
                "table.csv",
                Optional.of("table"),
                "text/csv; charset=utf-8",
                page + "/version/" + version + "/table.csv",
                Optional.of((long) content.length()),
                Optional.of(Sha256.of(content.getBytes(StandardCharsets.UTF_8))),
                file);
        return new Consignment(
                ConsignmentId.own(slug),
                Integer.toString(version),
                Instant.parse("2026-11-22T00:00:00Z").plusSeconds(version),
                page,
                described(metadata, "Bảng " + slug + " bản " + version),
                List.of(table),
                List.of());
    }

    private static DatasetMetadata described(DatasetMetadata bare, String title) {
        return new DatasetMetadata(
                new LocalizedText(title, title),
                new LocalizedText("Mô tả " + title, "About " + title),
                List.of(new DatasetMetadata.Keyword("kế hoạch", "vi")),
                bare.licence(),
                Optional.of(new DatasetMetadata.Agent(
                        "https://data.example.vn/id/organisation/ubnd",
                        new LocalizedText("UBND tỉnh", "People's Committee"),
                        Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }
}
