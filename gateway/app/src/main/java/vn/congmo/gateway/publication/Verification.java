package vn.congmo.gateway.publication;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.files.Failpoint;

/**
 * Reads everything that was ever published again and compares it with what the log says. Changes nothing and takes no
 * lock, so it also runs beside a gateway that publishes: what comes meanwhile is not looked at.
 */
public final class Verification {

    private final DataDirectory data;
    private final ContentStore contents;
    private final SignatureFiles signatures;
    private final VerificationObserver observer;
    private int damaged;

    /** Of this data directory; tells the observer what it finds as it goes. */
    public Verification(DataDirectory data, VerificationObserver observer) {
        Disk disk = new Disk(Failpoint.NONE);
        this.data = data;
        this.contents = ContentStore.in(data, disk);
        this.signatures = new SignatureFiles(data.resolve("signatures"), disk);
        this.observer = observer;
    }

    /**
     * Checks the chain of the log, every file of every version, withdrawn ones too, and every signature.
     *
     * @param everything also what else lies in the content store
     */
    public Summary run(boolean everything) throws IOException {
        List<Path> signed = signatures.list();
        PublicationLog.Reading log = PublicationLog.read(data.resolve(PublicationLog.FILE));
        log.broken().ifPresent(broken -> damaged(broken.detail()));
        Map<Sha256, Named> files = files(log.entries());
        if (everything) {
            addOthers(files);
        }
        long bytes = check(files);
        SignatureCheck check = new SignatureCheck(log.lines(), signatures.keys(), this::damaged);
        for (Path file : signed) {
            check.check(file);
        }
        return new Summary(log.entries().size(), files.size(), bytes, signed.size(), damaged);
    }

    private static Map<Sha256, Named> files(List<LogEntry> entries) {
        Map<Sha256, Named> files = new LinkedHashMap<>();
        for (LogEntry entry : entries) {
            if (entry instanceof LogEntry.Versioned versioned) {
                DatasetVersion version = versioned.version();
                String owner = version.id().dataset() + "/" + version.id().number() + " ";
                version.files()
                        .forEach(file ->
                                files.putIfAbsent(file.sha256(), new Named(owner + file.fileName(), file.bytes())));
            }
        }
        return files;
    }

    private void addOthers(Map<Sha256, Named> files) throws IOException {
        Path objects = data.resolve("objects");
        if (Files.isDirectory(objects)) {
            try (Stream<Path> found = Files.walk(objects)) {
                for (Path file : found.filter(Files::isRegularFile).toList()) {
                    String name = file.getFileName().toString();
                    if (name.matches("[0-9a-f]{64}")) {
                        files.putIfAbsent(new Sha256(name), new Named("objects", Files.size(file)));
                    }
                }
            }
        }
    }

    private long check(Map<Sha256, Named> files) throws IOException {
        long all = files.values().stream().mapToLong(Named::bytes).sum();
        long done = 0;
        for (Map.Entry<Sha256, Named> file : files.entrySet()) {
            check(file.getKey(), file.getValue());
            done += file.getValue().bytes();
            observer.progress(done, all);
        }
        return all;
    }

    private void check(Sha256 sha256, Named file) throws IOException {
        try (InputStream content = Files.newInputStream(contents.get(sha256))) {
            if (!Sha256.of(content).equals(sha256)) {
                damaged(file.words(sha256, "bị hỏng", "is damaged"));
            }
        } catch (NoSuchFileException lost) {
            damaged(file.words(sha256, "bị mất", "is missing"));
        }
    }

    private void damaged(LocalizedText what) {
        damaged++;
        observer.damaged(what);
    }

    /**
     * What was looked at.
     *
     * @param entries    of the log
     * @param files      each content once
     * @param bytes      of all files
     * @param signatures that were checked
     * @param damaged    how many things are not as they were
     */
    public record Summary(int entries, int files, long bytes, int signatures, int damaged) {}

    private record Named(String name, long bytes) {

        LocalizedText words(Sha256 sha256, String vi, String en) {
            return new LocalizedText(
                    "%s (objects/%s) %s".formatted(name, sha256, vi), "%s (objects/%s) %s".formatted(name, sha256, en));
        }
    }
}
