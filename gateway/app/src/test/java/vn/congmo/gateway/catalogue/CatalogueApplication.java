package vn.congmo.gateway.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.files.Failpoint;
import vn.congmo.gateway.files.MadeOnce;

/** Catalogue, search and the edge kit over an empty data directory, without publication. */
@EnableAutoConfiguration
@ComponentScan(
        basePackages = {"vn.congmo.gateway.catalogue", "vn.congmo.gateway.search", "vn.congmo.gateway.web"},
        excludeFilters = @Filter(type = FilterType.ANNOTATION, classes = TestConfiguration.class))
@Import(MadeOnce.class)
public class CatalogueApplication {

    @Bean
    BaseIri baseIri() {
        return new BaseIri("https://data.example.vn");
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @Bean
    DataDirectory dataDirectory() throws IOException {
        return new DataDirectory(Files.createTempDirectory("congmo-catalogue"));
    }

    @Bean
    Disk disk() {
        return new Disk(Failpoint.NONE);
    }

    @Bean
    ContentStore contentStore(DataDirectory data) throws IOException {
        Path files = Files.createDirectories(data.resolve("files"));
        return new FolderContentStore(files);
    }
}
