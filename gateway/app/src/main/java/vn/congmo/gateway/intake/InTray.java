package vn.congmo.gateway.intake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.extraction.source.ReadingLimits;
import vn.congmo.extraction.source.SourceReader;
import vn.congmo.extraction.text.UnreadableDocumentException;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.access.AuditAction;
import vn.congmo.gateway.access.AuditLog;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.files.ChainedLog;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.files.Replay;

/**
 * Takes documents that people hand in. The bytes go to the archive first, and one line of {@code received.jsonl} makes
 * the document known: what ends half-way leaves nothing that anybody sees.
 */
@Component
public class InTray {

    /** Largest document in bytes. */
    public static final int LARGEST_BYTES = 20 * 1024 * 1024;

    private static final AuditAction RECEIVE = new AuditAction("receive-document");
    private static final SourceReader READER = new SourceReader(ReadingLimits.STANDARD);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST_NAME = 150;

    private final ContentStore archive;
    private final AuditLog audit;
    private final Clock clock;
    private final ChainedLog log;
    private final Replay<List<ReceivedDocument>> received;

    InTray(ContentStore archive, AuditLog audit, DataDirectory data, Disk disk, Clock clock) {
        this.archive = archive;
        this.audit = audit;
        this.clock = clock;
        this.log = new ChainedLog(data.resolve("received.jsonl"), disk);
        this.received = new Replay<>(log, lines -> lines.stream()
                .map(line -> document(JSON.readValue(line.json(), Entry.class)))
                .toList());
    }

    /**
     * Receives a document.
     *
     * @param fileName  as the sender calls it; folders in it do not count
     * @param sourceUrl where it was taken from
     * @return the document, and whether it is new: the same bytes are the same document
     * @throws vn.congmo.gateway.core.Refusal when it is no document that can be read, or too large
     */
    public synchronized Receipt receive(String fileName, byte[] content, Optional<String> sourceUrl, Agent agent) {
        Path name = Path.of(clean(fileName));
        if (content.length > LARGEST_BYTES) {
            throw IntakeErrors.tooLarge(name, LARGEST_BYTES);
        }
        Sha256 sha256 = Sha256.of(content);
        Optional<ReceivedDocument> before =
                list().stream().filter(known -> known.sha256().equals(sha256)).findFirst();
        return before.map(known -> new Receipt(known, false))
                .orElseGet(() -> new Receipt(add(name, content, source(sourceUrl), agent), true));
    }

    /** Everything that was handed in, oldest first. */
    public synchronized List<ReceivedDocument> list() {
        try {
            return received.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReceivedDocument add(Path name, byte[] content, Optional<String> sourceUrl, Agent agent) {
        String mediaType = mediaType(name, content);
        try {
            Sha256 sha256 = archive.store(new ByteArrayInputStream(content)).sha256();
            String time =
                    OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
            Entry entry = new Entry(
                    sha256.hex(),
                    name.toString(),
                    mediaType,
                    sourceUrl.orElse(""),
                    agent.id().slug(),
                    agent.name(),
                    time);
            log.append(List.of(JSON.writeValueAsString(entry)));
            audit.record(agent, RECEIVE, sha256.hex(), Map.of("file", name.toString()));
            return document(entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By its content; who hands in what cannot be read is told so at once. */
    private static String mediaType(Path name, byte[] content) {
        try {
            return READER.read(content, name.toString()).format().mediaType();
        } catch (UnreadableDocumentException e) {
            throw IntakeErrors.refused(name, e);
        }
    }

    private ReceivedDocument document(Entry entry) {
        Sha256 sha256 = new Sha256(entry.sha256());
        return new ReceivedDocument(
                entry.fileName(),
                sha256,
                entry.mediaType(),
                archived(sha256),
                Optional.of(entry.sourceUrl()).filter(url -> !url.isEmpty()));
    }

    private Path archived(Sha256 sha256) {
        try {
            return archive.get(sha256);
        } catch (IOException e) {
            throw new UncheckedIOException("An archived document is lost", e);
        }
    }

    private static Optional<String> source(Optional<String> url) {
        Optional<String> given = url.map(String::strip).filter(text -> !text.isEmpty());
        given.filter(text -> !text.matches("https?://[^\\s\\p{Cc}]{1,2000}")).ifPresent(text -> {
            throw IntakeErrors.badSource();
        });
        return given;
    }

    /** The last part, without what a terminal, a page or a disk might take amiss. */
    private static String clean(String fileName) {
        String last = Normalizer.normalize(fileName, Normalizer.Form.NFC).replaceFirst("(?s).*[/\\\\]", "");
        String plain = last.replaceAll("[^\\p{L}\\p{N} ._()-]+", "_").strip().replaceFirst("^\\.+", "");
        String name = plain.isEmpty() || plain.startsWith(".") ? "van-ban.txt" : plain;
        int cut = Math.max(0, name.length() - LONGEST_NAME);
        return cut == 0 ? name : name.substring(cut).strip();
    }

    /**
     * What became of a hand-in.
     *
     * @param isNew whether nobody handed these bytes in before
     */
    public record Receipt(ReceivedDocument document, boolean isNew) {}

    @JsonIgnoreProperties({"previous", "hash"})
    private record Entry(
            String sha256,
            String fileName,
            String mediaType,
            String sourceUrl,
            String agent,
            String agentName,
            String time) {}
}
