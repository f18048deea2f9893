package vn.congmo.csvw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.csvw.command.Folder;
import vn.congmo.csvw.metadata.MetadataLocator;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.csvw.table.Mode;
import vn.congmo.csvw.table.ValidationReport;

/** The example of the library's README, on the bundled places. */
final class ReadmeExampleTest {

    @Test
    void validatesAndConvertsTheBundledPlaces(@TempDir Path target) throws Exception {
        Path folder = Path.of("../../datasets/registers/places");
        Folder files = new Folder("http://localhost:8080/dataset/places/", folder);
        TableGroup group = MetadataLocator.locate(files.base() + "places.csv", List.of(), files);

        ValidationReport report = Csvw.validate(group, files, 1_000);
        assertThat(report.problems()).isEmpty();
        assertThat(report.rows().get(files.base() + "places.csv")).isPositive();

        try (OutputStream out = Files.newOutputStream(target.resolve("places.nt"))) {
            Csvw.nTriples(group, files, Mode.MINIMAL, out, 2);
        }
        assertThat(target.resolve("places.nt")).content().contains("<http://localhost:8080/id/place/dak-lak> ");
    }
}
