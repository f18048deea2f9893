package vn.congmo.gateway.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.catalogue.PublishedTable;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.core.VersionId;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.files.Failpoint;

class PublicationLogTest {

    private static final VersionId FIRST = new VersionId(new DatasetId("things"), 1);

    @TempDir
    Path data;

    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        file = data.resolve("publication-log.jsonl");
    }

    @Test
    void replaysExactlyWhatWasAppended() throws IOException {
        Catalogue appended = appendThree();

        assertThat(log("http://localhost:8080").replay()).isEqualTo(appended);
        assertThat(appended.list().getFirst().versions()).hasSize(3);
    }

    @Test
    void beginsWithTheBaseIriAndRefusesAnother() throws IOException {
        appendThree();

        assertThat(Files.readAllLines(file).getFirst()).contains("\"baseIri\":\"http://localhost:8080\"");
        assertThatThrownBy(() -> log("https://data.example.vn").replay())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--gateway.base-iri=http://localhost:8080");
    }

    @Test
    void ignoresAndCutsOffATornLastLine() throws IOException {
        Catalogue appended = appendThree();
        long whole = Files.size(file);
        String fourth =
                LogLine.versioned(appended.head(), version(FIRST.next().next().next()));
        Files.writeString(file, fourth.substring(0, fourth.length() / 2), StandardOpenOption.APPEND);

        assertThat(log("http://localhost:8080").replay()).isEqualTo(appended);
        log("http://localhost:8080").cutTornLine();
        assertThat(file).hasSize(whole);
    }

    @Test
    void refusesAChangedLineByItsNumber() throws IOException {
        appendThree();
        List<String> lines = Files.readAllLines(file);
        lines.set(2, lines.get(2).replace("\"triples\":7", "\"triples\":8"));
        Files.write(file, lines);

        assertBroken("line 3");
    }

    @Test
    void refusesARemovedLineByTheNumberOfTheNext() throws IOException {
        appendThree();
        List<String> lines = Files.readAllLines(file);
        lines.remove(1);
        Files.write(file, lines);

        assertBroken("line 2");
    }

    @Test
    void findsTheCatalogueOfAnEarlierHead() throws IOException {
        PublicationLog log = log("http://localhost:8080");
        Catalogue one = log.append(Catalogue.empty(), version(FIRST));
        log.append(one, version(FIRST.next()));

        assertThat(log.findAsOf(one.head())).contains(one);
        assertThat(log.findAsOf(Sha256.of(new byte[] {1}))).isEmpty();
    }

    @Test
    void isAsItWasWhenTheDiskFailsWithinALine() throws IOException {
        Catalogue one = log("http://localhost:8080").append(Catalogue.empty(), version(FIRST));
        byte[] before = Files.readAllBytes(file);
        PublicationLog failing = log("http://localhost:8080", step -> {
            throw new InternalError("disk full at " + step);
        });

        assertThatThrownBy(() -> failing.append(one, version(FIRST.next()))).isInstanceOf(InternalError.class);
        assertThat(file).hasBinaryContent(before);
    }

    private void assertBroken(String place) {
        assertThatThrownBy(() -> log("http://localhost:8080").replay())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("broken-publication-log")
                .hasMessageContaining(place);
    }

    private Catalogue appendThree() throws IOException {
        PublicationLog log = log("http://localhost:8080");
        Catalogue one = log.append(Catalogue.empty(), version(FIRST));
        Catalogue two = log.append(one, version(FIRST.next()));
        return log.append(two, version(FIRST.next().next()));
    }

    private PublicationLog log(String base) {
        return log(base, Failpoint.NONE);
    }

    private PublicationLog log(String base, Failpoint failpoint) {
        return new PublicationLog(new DataDirectory(data), new BaseIri(base), new Disk(failpoint));
    }

    private static DatasetVersion version(VersionId id) {
        Sha256 hash = Sha256.of(new byte[] {(byte) id.number()});
        Distribution file = new Distribution("sự-vật.csv", "text/csv; charset=utf-8", hash, 5);
        return new DatasetVersion(
                id,
                Instant.parse("2026-11-22T00:00:00.123Z"),
                hash,
                List.of(new PublishedTable("things", 3, file, List.of(file))),
                file,
                file,
                List.of(file),
                7,
                new LocalizedText("Thêm ba dòng", "Three rows added"));
    }
}
