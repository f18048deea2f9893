package vn.congmo.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import vn.congmo.gateway.access.AuditLog;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.catalogue.FolderContentStore;
import vn.congmo.gateway.catalogue.VersionFixture;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.files.Failpoint;
import vn.congmo.gateway.files.MadeOnce;

/**
 * The subjects over the edge kit and the catalogue, with small published datasets, on 1 February 2026 in Vietnam. Not a
 * configuration by annotation, so that no other application of the tests scans it.
 */
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {
            "vn.congmo.gateway.web",
            "vn.congmo.gateway.rdf",
            "vn.congmo.gateway.catalogue",
            "vn.congmo.gateway.registers",
            "vn.congmo.gateway.intake",
            "vn.congmo.gateway.review",
            "vn.congmo.gateway.plans",
            "vn.congmo.gateway.bigproblems",
            "vn.congmo.gateway.indicators",
            "vn.congmo.gateway.inventory",
            "vn.congmo.gateway.reports",
            "vn.congmo.gateway.monitoring",
            "vn.congmo.gateway.rows",
            "vn.congmo.gateway.feeds"
        },
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Application([$].*)?"))
@Import(MadeOnce.class)
public class SubjectsApplication {

    private static final Path SCHEMAS = Path.of("../..").toAbsolutePath().normalize();

    @Bean
    BaseIri baseIri() {
        return new BaseIri("https://data.example.vn");
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-02-01T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @Bean
    @Primary
    ContentStore contentStore() throws IOException {
        return new FolderContentStore(Files.createTempDirectory("subjects"));
    }

    @Bean
    DataDirectory dataDirectory() throws IOException {
        return new DataDirectory(Files.createTempDirectory("subjects-data"));
    }

    @Bean
    Disk disk() {
        return new Disk(Failpoint.NONE);
    }

    @Bean
    AuditLog auditLog(DataDirectory data, Disk disk, Clock clock) {
        return new AuditLog(data, disk, clock);
    }

    /** Publishes the fixtures under this head. */
    public static void publish(CurrentCatalogue current, ContentStore files, String head) {
        Catalogue catalogue = Catalogue.empty();
        for (var dataset : List.of(
                version(files, "plans", "ontology/tables/plans", "documents", "references", "tasks", "responsibilities")
                        .table("deadlines", csv("plans", "deadlines"))
                        .table("targets", csv("plans", "targets"))
                        .table("programmes", csv("plans", "programmes"))
                        .table("reporting", csv("plans", "reporting"))
                        .table("agents", csv("plans", "agents")),
                version(files, "big-problems", "datasets/big-problems", "lists", "problems"),
                version(files, "indicators", "datasets/indicators", "indicators", "observations"),
                version(files, "organisations", "datasets/registers/organisations", "organisations", "aliases"),
                version(files, "places", "datasets/registers/places", "places"))) {
            catalogue = catalogue.with(dataset.build(), Sha256.of(head.getBytes(StandardCharsets.UTF_8)));
        }
        current.switchTo(catalogue);
    }

    private static VersionFixture version(ContentStore files, String dataset, String schema, String... tables) {
        VersionFixture version = VersionFixture.of(files, dataset, 1)
                .metadata(read(SCHEMAS.resolve(schema).resolve("csv-metadata.json")));
        for (String table : tables) {
            version.table(table, csv(dataset, table));
        }
        return version;
    }

    private static String csv(String dataset, String table) {
        return read(Path.of("src/test/resources/fixtures", dataset, table + ".csv"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
