package vn.congmo.gateway.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.core.Slug;

/** Writes what was wrong with a refused input into a file that stays. */
@Component
class FaultReports {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

    private final Path folder;
    private final Clock clock;

    FaultReports(DataDirectory data, Clock clock) {
        this.folder = data.resolve("reports");
        this.clock = clock;
    }

    /** Writes the report of one refused source and says where it is. */
    Path write(String source, FaultyInputException faulty) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(Slug.of(source) + "-" + STAMP.format(ZonedDateTime.now(clock)) + ".json");
        Files.write(file, JSON.writeValueAsBytes(new Report(source, clock.instant(), faulty.total(), faulty.faults())));
        return file;
    }

    private record Report(String source, Instant at, long total, List<Fault> problems) {}
}
