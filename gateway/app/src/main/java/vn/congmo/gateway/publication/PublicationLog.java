package vn.congmo.gateway.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.files.ChainedLine;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.files.WholeLines;

/**
 * The truth about what is published: a file of JSON lines, each holding the hash of the one before. A version is
 * official once its line is synced; a last line without its line end was never acknowledged.
 */
@Component
class PublicationLog {

    /** Its name in the data directory. */
    static final String FILE = "publication-log.jsonl";

    private final Path file;
    private final BaseIri base;
    private final Disk disk;

    PublicationLog(DataDirectory data, BaseIri base, Disk disk) {
        this.file = data.resolve(FILE);
        this.base = base;
        this.disk = disk;
    }

    /** Everything official now. */
    Catalogue replay() throws IOException {
        return replay(list());
    }

    /** Everything that was official when this entry was the last, if there is such an entry. */
    Optional<Catalogue> findAsOf(Sha256 head) throws IOException {
        if (head.equals(Catalogue.empty().head())) {
            return Optional.of(Catalogue.empty());
        }
        List<LogEntry> entries = list();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).hash().equals(head)) {
                return Optional.of(replay(entries.subList(0, i + 1)));
            }
        }
        return Optional.empty();
    }

    /**
     * Makes a version official; returns once that is durable.
     *
     * @param catalogue what is official so far
     * @throws IOException when the disk does not take it; then nothing changed
     */
    Catalogue append(Catalogue catalogue, DatasetVersion version) throws IOException {
        StringBuilder lines = new StringBuilder();
        Sha256 head = catalogue.head();
        if (head.equals(Catalogue.empty().head())) {
            String opening = LogLine.opening(head, base.value());
            head = LogLine.parse(opening).hash();
            lines.append(opening).append('\n');
        }
        String line = LogLine.versioned(head, version);
        lines.append(line).append('\n');
        disk.append(file, lines.toString().getBytes(StandardCharsets.UTF_8));
        return catalogue.with(version, LogLine.parse(line).hash());
    }

    /**
     * Takes something back; returns once that is durable.
     *
     * @param catalogue what is official so far
     * @throws IOException when the disk does not take it; then nothing changed
     */
    Catalogue append(Catalogue catalogue, Retraction retraction) throws IOException {
        String line = LogLine.withdrawn(catalogue.head(), retraction);
        Catalogue next = retraction.apply(catalogue, LogLine.parse(line).hash());
        disk.append(file, (line + "\n").getBytes(StandardCharsets.UTF_8));
        return next;
    }

    /** Cuts off what a killed process wrote of a line that it never acknowledged. */
    void cutTornLine() throws IOException {
        WholeLines.cut(file, disk);
    }

    private List<LogEntry> list() throws IOException {
        Reading reading = read(file);
        if (reading.broken().isPresent()) {
            throw reading.broken().get();
        }
        return reading.entries();
    }

    /** Reads a log up to its end or to where it is broken. */
    static Reading read(Path file) throws IOException {
        List<ChainedLine> lines = new ArrayList<>();
        List<LogEntry> entries = new ArrayList<>();
        Sha256 head = Catalogue.empty().head();
        String text = new String(WholeLines.read(file), StandardCharsets.UTF_8);
        try {
            for (String line : text.lines().toList()) {
                LogEntry entry = parse(line, entries.isEmpty(), head);
                lines.add(ChainedLine.parse(line));
                entries.add(entry);
                head = entry.hash();
            }
            return new Reading(lines, entries, Optional.empty());
        } catch (IllegalArgumentException e) {
            Refusal broken = broken(file, entries.size() + 1, String.valueOf(e.getMessage()));
            return new Reading(lines, entries, Optional.of(broken));
        }
    }

    private static LogEntry parse(String line, boolean first, Sha256 head) {
        LogEntry entry = LogLine.parse(line);
        if (!entry.previous().equals(head)) {
            throw new IllegalArgumentException("it does not follow the line before");
        }
        if (first != entry instanceof LogEntry.Opened) {
            throw new IllegalArgumentException("the first line, and only it, fixes the base IRI");
        }
        return entry;
    }

    private Catalogue replay(List<LogEntry> entries) {
        Catalogue catalogue = Catalogue.empty();
        for (LogEntry entry : entries) {
            catalogue = switch (entry) {
                case LogEntry.Opened opened -> open(opened);
                case LogEntry.Versioned versioned -> catalogue.with(versioned.version(), versioned.hash());
                case LogEntry.Withdrawn withdrawn -> withdrawn.retraction().apply(catalogue, withdrawn.hash());
            };
        }
        return catalogue;
    }

    private Catalogue open(LogEntry.Opened opened) {
        if (!opened.baseIri().equals(base.value())) {
            throw PublicationErrors.OTHER_BASE_IRI.refusal(
                    "Dữ liệu trong %s đã công bố dưới %s, không phải %s; đặt --gateway.base-iri=%s hoặc chọn thư mục khác bằng --gateway.data"
                            .formatted(file.getParent(), opened.baseIri(), base.value(), opened.baseIri()),
                    "What is in %s was published under %s, not %s; set --gateway.base-iri=%s or choose another folder with --gateway.data"
                            .formatted(file.getParent(), opened.baseIri(), base.value(), opened.baseIri()));
        }
        return Catalogue.opened(opened.hash());
    }

    private static Refusal broken(Path file, int number, String reason) {
        return PublicationErrors.BROKEN_LOG.refusal(
                "%s, dòng %d: %s. Nhật ký không được sửa: hãy khôi phục tệp từ bản sao lưu"
                        .formatted(file, number, reason),
                "%s, line %d: %s. The log is never edited: restore the file from a backup"
                        .formatted(file, number, reason));
    }

    /**
     * What of a log could be read.
     *
     * @param broken why no more than that; empty where it is whole
     */
    record Reading(List<ChainedLine> lines, List<LogEntry> entries, Optional<Refusal> broken) {}
}
