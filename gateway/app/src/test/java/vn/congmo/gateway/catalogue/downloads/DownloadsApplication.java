package vn.congmo.gateway.catalogue.downloads;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.catalogue.PublishedTable;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.core.VersionId;
import vn.congmo.gateway.files.ContentStore;

/** Two published versions of one dataset, whose table differs. */
@EnableAutoConfiguration
@Import(CurrentCatalogue.class)
@ComponentScan(
        basePackages = {"vn.congmo.gateway.catalogue.downloads", "vn.congmo.gateway.files", "vn.congmo.gateway.web"})
class DownloadsApplication {

    static final String FIRST = "id,tên\n1,Đắk Lắk\n";
    static final String SECOND = "id,tên\n1,Đắk Lắk\n" + "2,Phú Yên\n".repeat(10_000);
    static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final Instant ISSUED = Instant.parse("2026-11-20T08:00:00.5Z");

    @Bean
    BaseIri baseIri() {
        return new BaseIri("https://data.example.vn");
    }

    @Bean
    DataDirectory dataDirectory() throws IOException {
        return new DataDirectory(Files.createTempDirectory("downloads"));
    }

    @Bean
    Catalogue published(ContentStore store, CurrentCatalogue current) throws IOException {
        Catalogue catalogue = Catalogue.empty()
                .with(version(store, 1, FIRST), Sha256.of(new byte[1]))
                .with(version(store, 2, SECOND), Sha256.of(new byte[2]));
        current.switchTo(catalogue);
        return catalogue;
    }

    private static DatasetVersion version(ContentStore store, int number, String table) throws IOException {
        Distribution csv = file(store, "places.csv", "text/csv; charset=utf-8", table);
        return new DatasetVersion(
                new VersionId(new DatasetId("places"), number),
                ISSUED.plusSeconds(number),
                Sha256.of(new byte[0]),
                List.of(new PublishedTable("places", 1, csv, forms(store))),
                file(store, "csv-metadata.json", "application/csvm+json", "{\"number\": " + number + "}"),
                file(store, "places.nt", "application/n-triples", "<urn:a> <urn:b> \"" + number + "\" .\n"),
                List.of(
                        file(store, "places.ttl", "text/turtle; charset=utf-8", "<urn:a> <urn:b> " + number + " .\n"),
                        file(store, "places.nt.gz", "application/gzip", "gz" + number),
                        file(store, "places.xlsx", SHEET, "whole" + number),
                        file(store, "datapackage.json", "application/vnd.datapackage+json", "{}")),
                1,
                new LocalizedText("", ""));
    }

    private static List<Distribution> forms(ContentStore store) throws IOException {
        return List.of(
                file(store, "places.excel.csv", "text/csv; charset=utf-8", "excel"),
                file(store, "places.xlsx", SHEET, "table"),
                file(store, "places.jsonl", "application/jsonl", "{}"),
                file(store, "places.parquet", "application/vnd.apache.parquet", "PAR1"));
    }

    private static Distribution file(ContentStore store, String name, String mediaType, String text)
            throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ContentStore.StoredFile stored = store.store(new ByteArrayInputStream(bytes));
        return new Distribution(name, mediaType, stored.sha256(), stored.bytes());
    }
}
