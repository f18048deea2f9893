package vn.congmo.gateway.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.files.ContentStore;

/** Receives the documents of a folder: checks that each is text, archives it, notes where it came from. */
@Component
public class Intake {

    static final String METADATA = ".metadata.json";

    private static final long LARGEST_BYTES = 20L * 1024 * 1024;

    private final ContentStore archive;

    Intake(ContentStore archive) {
        this.archive = archive;
    }

    /**
     * The documents of a folder by file name. Hidden files, files that describe others and read-me files are none.
     *
     * @throws Refusal when a file is no text that can be read; it names the file and what to do
     */
    public List<ReceivedDocument> receive(Path folder) throws IOException {
        List<Path> found = documents(folder);
        List<ReceivedDocument> received = new ArrayList<>();
        for (Path file : found) {
            received.add(receiveFile(file));
        }
        return received;
    }

    /** Whether a folder holds what looks like documents: texts, or files with metadata of their own. */
    public static boolean looksLikeDocuments(Path folder) throws IOException {
        return documents(folder).stream()
                .anyMatch(file -> DocumentType.isNamedAsText(file) || Files.exists(SourceNote.file(file)));
    }

    private static List<Path> documents(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(Intake::isDocument)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isDocument(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && !name.endsWith(METADATA) && !name.matches("readme(\\..*)?");
    }

    private ReceivedDocument receiveFile(Path file) throws IOException {
        if (Files.size(file) > LARGEST_BYTES) {
            throw IntakeErrors.tooLarge(file, LARGEST_BYTES);
        }
        byte[] bytes = Files.readAllBytes(file);
        String mediaType = DocumentType.of(file, bytes);
        ContentStore.StoredFile stored = archive.store(new ByteArrayInputStream(bytes));
        return new ReceivedDocument(
                file.getFileName().toString(),
                stored.sha256(),
                mediaType,
                archive.get(stored.sha256()),
                SourceNote.find(file));
    }
}
