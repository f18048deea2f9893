package vn.congmo.gateway.connectors.drop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.congmo.gateway.connectors.ConsignedFile;
import vn.congmo.gateway.connectors.Consignment;
import vn.congmo.gateway.connectors.ConsignmentId;
import vn.congmo.gateway.connectors.Exporter;
import vn.congmo.gateway.connectors.Parcel;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.connectors.Receipt;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.files.Disk;

/**
 * Keeps {@code <dataset>/<fingerprint>/} with the files of the current version and {@code <dataset>/current.json}, which
 * is replaced last and at once: who reads it first finds every file it names, whole.
 *
 * @param formats endings of the files to deliver; all where it is empty
 */
public record DropExporter(Path folder, Set<String> formats, Disk disk) implements Exporter {

    private static final String CURRENT = "current.json";

    @Override
    public Parcel pack(Consignment consignment) {
        return Parcel.of(
                consignment, Manifest.of(consignment, wanted(consignment)).json());
    }

    @Override
    public Optional<Receipt> find(Parcel parcel) {
        return trying(() -> {
            Path manifest = dataset(parcel.consignment().id()).resolve(CURRENT);
            return Files.exists(manifest) && Files.readString(manifest).equals(parcel.content())
                    ? Optional.of(receipt(parcel))
                    : Optional.empty();
        });
    }

    @Override
    public Receipt deliver(Parcel parcel, Optional<Receipt> before) {
        return trying(() -> {
            Path version = version(parcel);
            disk.createFolder(version);
            for (ConsignedFile file : wanted(parcel.consignment())) {
                write(version.resolve(file.fileName()), content(file));
            }
            Path manifest = dataset(parcel.consignment().id()).resolve(CURRENT);
            Path draft = manifest.resolveSibling(CURRENT + ".part");
            Files.write(draft, parcel.content().getBytes(StandardCharsets.UTF_8));
            disk.sync(draft);
            disk.rename(draft, manifest);
            removeOthers(dataset(parcel.consignment().id()), version);
            return receipt(parcel);
        });
    }

    @Override
    public Receipt withdraw(ConsignmentId id, Optional<Receipt> last) {
        return trying(() -> {
            Files.deleteIfExists(dataset(id).resolve(CURRENT));
            remove(dataset(id));
            return new Receipt("");
        });
    }

    private List<ConsignedFile> wanted(Consignment consignment) {
        return consignment.files().stream()
                .filter(file -> formats.isEmpty()
                        || formats.stream().anyMatch(ending -> file.fileName().endsWith("." + ending)))
                .toList();
    }

    private void write(Path file, Path content) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        Files.copy(content, draft, StandardCopyOption.REPLACE_EXISTING);
        disk.sync(draft);
        disk.rename(draft, file);
    }

    private static Path content(ConsignedFile file) {
        return file.content()
                .orElseThrow(() -> PartnerFault.refused(new LocalizedText(
                        file.fileName() + ": cổng không giữ nội dung tệp này",
                        file.fileName() + ": the gateway does not hold the bytes of this file")));
    }

    /** The version before goes after the manifest stopped naming it. */
    private static void removeOthers(Path dataset, Path version) throws IOException {
        try (Stream<Path> versions = Files.list(dataset)) {
            for (Path other : versions.filter(Files::isDirectory).toList()) {
                if (!other.equals(version)) {
                    remove(other);
                }
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private Path dataset(ConsignmentId id) {
        return folder.resolve(id.text().replace('/', '~'));
    }

    private Path version(Parcel parcel) {
        return dataset(parcel.consignment().id())
                .resolve(parcel.fingerprint().hex().substring(0, 16));
    }

    private Receipt receipt(Parcel parcel) {
        return new Receipt(folder.relativize(version(parcel)).toString());
    }

    /** A folder that is not mounted now, or full, may do later; where it is not there, none is made in its place. */
    private <T> T trying(Attempt<T> attempt) {
        if (!Files.isDirectory(folder)) {
            throw away("NoSuchFileException: " + folder);
        }
        try {
            return attempt.run();
        } catch (IOException e) {
            throw away(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    private static PartnerFault away(String what) {
        return PartnerFault.away(
                new LocalizedText("Không ghi được vào thư mục: " + what, "The folder cannot be written: " + what),
                Optional.empty());
    }

    /** Something that reads or writes the folder. */
    private interface Attempt<T> {
        T run() throws IOException;
    }
}
