package vn.congmo.gateway.connectors.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.congmo.gateway.connectors.ConsignedFile;
import vn.congmo.gateway.connectors.Consignment;
import vn.congmo.gateway.connectors.Exporter;
import vn.congmo.gateway.connectors.ExporterContract;
import vn.congmo.gateway.connectors.Parcel;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.connectors.Shelf;
import vn.congmo.gateway.connectors.drop.DropExporter;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.files.Failpoint;

class FolderExporterTest extends ExporterContract {

    @Override
    protected Exporter exporter() throws IOException {
        return exporter(Failpoint.NONE);
    }

    @Override
    protected Map<String, String> held() throws IOException {
        Map<String, String> held = new TreeMap<>();
        try (Stream<Path> datasets = Files.list(drop())) {
            for (Path dataset : datasets.toList()) {
                held.put(dataset.getFileName().toString(), Files.readString(dataset.resolve("current.json")));
            }
        }
        return held;
    }

    @Test
    void everyFileThatTheManifestNamesIsThereWhereverItStops() throws IOException {
        exporter().deliver(exporter().pack(Shelf.stored("plans", 1, "old", folder)), Optional.empty());
        for (int last = 1; last < 40; last++) {
            int[] left = {last};
            Exporter dying = exporter(step -> {
                if (--left[0] == 0) {
                    throw new IllegalStateException("dead after " + step);
                }
            });
            Parcel parcel = dying.pack(Shelf.stored("plans", last + 1, "new " + last, folder));
            try {
                dying.deliver(parcel, Optional.empty());
            } catch (IllegalStateException dead) {
                assertThat(dead).hasMessageStartingWith("dead");
            }
            String manifest = held().getOrDefault("plans", "");
            assertThat(whole(manifest)).as("after %d steps: %s", last, manifest).isTrue();
        }
    }

    @Test
    void aTableAndItsDatasetMayHaveFilesOfTheSameName() throws IOException {
        Consignment plans = Shelf.stored("plans", 1, "of the table", folder);
        List<ConsignedFile> both = new ArrayList<>(plans.files());
        both.addAll(Shelf.stored("plans", 2, "of the whole", folder).files());
        Parcel parcel = exporter()
                .pack(new Consignment(
                        plans.id(), "1", plans.issued(), plans.page(), plans.metadata(), both, List.of()));
        Path version =
                drop().resolve(exporter().deliver(parcel, Optional.empty()).text());

        assertThat(parcel.content()).contains("\"file\":\"table.csv\"", "\"file\":\"2-table.csv\"");
        assertThat(version.resolve("table.csv")).hasContent("of the table");
        assertThat(version.resolve("2-table.csv")).hasContent("of the whole");
    }

    @Test
    void onlyTheWantedFormatsAreDelivered() throws IOException {
        DropExporter exporter = new DropExporter(new FolderDrop(drop(), new Disk(Failpoint.NONE)), Set.of("xlsx"));
        assertThat(exporter.pack(Shelf.stored("plans", 1, "a", folder)).content())
                .doesNotContain("table.csv");
    }

    @Test
    void aFolderThatIsGoneIsTriedLaterAndAFileWithoutBytesIsNot() throws IOException {
        Exporter exporter = exporter();
        assertThatThrownBy(() -> exporter.deliver(exporter.pack(Shelf.consignment("plans", 1, "a")), Optional.empty()))
                .isInstanceOfSatisfying(
                        PartnerFault.class, fault -> assertThat(fault.kind()).isEqualTo(PartnerFault.Kind.REFUSED));
        Path file = Files.writeString(folder.resolve("file"), "");
        Exporter lost = new DropExporter(new FolderDrop(file, new Disk(Failpoint.NONE)), Set.of());
        assertThatThrownBy(() -> lost.deliver(lost.pack(Shelf.stored("plans", 1, "a", folder)), Optional.empty()))
                .isInstanceOfSatisfying(
                        PartnerFault.class, fault -> assertThat(fault.kind()).isEqualTo(PartnerFault.Kind.AWAY));
    }

    /** Whether some version's folder holds the file with the hash that the manifest gives. */
    private boolean whole(String manifest) throws IOException {
        try (Stream<Path> files = Files.walk(drop())) {
            for (Path file : files.filter(path -> path.endsWith("table.csv")).toList()) {
                if (manifest.contains(Sha256.of(Files.readAllBytes(file)).hex())) {
                    return true;
                }
            }
        }
        return false;
    }

    private Exporter exporter(Failpoint failpoint) throws IOException {
        return new DropExporter(new FolderDrop(drop(), new Disk(failpoint)), Set.of());
    }

    private Path drop() throws IOException {
        return Files.createDirectories(folder.resolve("drop"));
    }
}
