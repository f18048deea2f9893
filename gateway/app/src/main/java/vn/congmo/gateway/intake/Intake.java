package vn.congmo.gateway.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congmo.extraction.source.ReadingLimits;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.files.ContentStore;

/** Receives the documents of a folder: checks that each can be read, archives it, notes where it came from. */
@Component
public class Intake {

    static final String METADATA = ".metadata.json";

    private final ContentStore archive;

    Intake(ContentStore archive) {
        this.archive = archive;
    }

    /**
     * The documents of a folder by file name. Hidden files, files that describe others and read-me files are none.
     *
     * @throws Refusal when a file is no document that can be read; it names the file and what to do
     */
    public List<ReceivedDocument> receive(Path folder) throws IOException {
        List<Path> found = documents(folder);
        List<ReceivedDocument> received = new ArrayList<>();
        for (Path file : found) {
            received.add(receiveFile(file));
        }
        return received;
    }

    /** Whether a folder holds what looks like documents by their names, or files with metadata of their own. */
    public static boolean looksLikeDocuments(Path folder) throws IOException {
        return documents(folder).stream()
                .anyMatch(file -> DocumentType.isNamedAsDocument(file) || Files.exists(SourceNote.file(file)));
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
        long largest = ReadingLimits.STANDARD.bytes();
        if (Files.size(file) > largest) {
            throw IntakeErrors.tooLarge(file, largest);
        }
        String mediaType = DocumentType.of(file);
        ContentStore.StoredFile stored = store(file);
        return new ReceivedDocument(
                file.getFileName().toString(),
                stored.sha256(),
                mediaType,
                archive.get(stored.sha256()),
                SourceNote.find(file));
    }

    private ContentStore.StoredFile store(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return archive.store(content);
        }
    }
}
