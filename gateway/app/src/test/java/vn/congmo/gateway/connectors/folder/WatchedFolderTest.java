package vn.congmo.gateway.connectors.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.gateway.connectors.ConnectorName;
import vn.congmo.gateway.connectors.OnlyQuarantine;
import vn.congmo.gateway.connectors.OnlyQuarantine.PutAside;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.connectors.ShiftedClock;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.files.Failpoint;
import vn.congmo.gateway.intake.InTray;
import vn.congmo.gateway.intake.InTrays;
import vn.congmo.gateway.intake.ReceivedDocument;

class WatchedFolderTest {

    private static final String LETTER =
            "ỦY BAN NHÂN DÂN\nTỈNH ĐẮK LẮK\n\nSố: 5/UBND\n\nGiao Sở Y tế rà soát danh mục.\n";

    @TempDir
    private Path folder = Path.of("");

    private final ShiftedClock clock = new ShiftedClock();
    private final OnlyQuarantine harvest = new OnlyQuarantine();

    @BeforeEach
    void mount() throws IOException {
        Files.createDirectories(watched());
    }

    @Test
    void aDocumentIsHandedInOnceAndMoved() throws IOException {
        drop("công văn.txt", LETTER);
        look();
        drop("công văn.txt", LETTER);
        look();
        assertThat(tray().list()).extracting(ReceivedDocument::fileName).containsExactly("công văn.txt");
        assertThat(names("received")).containsExactly("2-công văn.txt", "công văn.txt");
        assertThat(names("")).isEmpty();
        assertThat(harvest.documents()).isEqualTo(2);
    }

    @Test
    void whatCannotBeReadIsPutAsideWithTheReasonAndTheOthersGoOn() throws IOException {
        Files.write(watched().resolve("a.pdf"), new byte[] {1, 2, 3});
        settle(watched().resolve("a.pdf"));
        drop("b.txt", LETTER);
        look();
        assertThat(tray().list()).hasSize(1);
        assertThat(names("refused")).containsExactly("a.pdf", "a.pdf.reason.txt");
        assertThat(Files.readString(watched().resolve("refused/a.pdf.reason.txt")))
                .contains("a.pdf");
        assertThat(harvest.quarantined()).extracting(PutAside::identifier).containsExactly("a.pdf");
    }

    @Test
    void whatIsStillBeingWrittenIsLeftForTheNextLook() throws IOException {
        drop("half.txt", LETTER);
        Files.setLastModifiedTime(
                watched().resolve("half.txt"), FileTime.from(clock.instant().minusSeconds(1)));
        drop(".hidden", LETTER);
        drop("other.txt.part", LETTER);
        look();
        assertThat(tray().list()).isEmpty();
        clock.pass(Duration.ofSeconds(10));
        look();
        assertThat(tray().list()).hasSize(1);
        assertThat(names("")).containsExactly(".hidden", "other.txt.part");
    }

    @Test
    void aFolderThatIsNotThereIsTriedLater() throws IOException {
        Files.delete(watched());
        assertThatThrownBy(this::look).isInstanceOfSatisfying(PartnerFault.class, fault -> assertThat(fault.kind())
                .isEqualTo(PartnerFault.Kind.AWAY));
    }

    private Path watched() {
        return folder.resolve("watched");
    }

    private InTray tray() {
        return InTrays.in(new DataDirectory(folder.resolve("data")), new Disk(Failpoint.NONE), clock);
    }

    private void look() {
        new WatchedFolder(new ConnectorName("scanner"), watched(), tray(), new Disk(Failpoint.NONE), clock)
                .harvest(Optional.empty(), harvest);
    }

    private void drop(String name, String content) throws IOException {
        settle(Files.writeString(watched().resolve(name), content));
    }

    private void settle(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(clock.instant().minusSeconds(60)));
    }

    private List<String> names(String below) throws IOException {
        try (Stream<Path> files = Files.list(watched().resolve(below))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
