package vn.congmo.gateway.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import vn.congmo.gateway.core.Sha256;

/** The index on disk: one commit, which says from which state of the catalogue it was made. */
final class IndexFolder implements Closeable {

    private static final String STATE = "state";
    /** Part of the state: raise it whenever the same entries would be indexed differently. */
    private static final String FORM = "2:";

    private final Directory directory;

    private IndexFolder(Directory directory) {
        this.directory = directory;
    }

    static IndexFolder open(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new IndexFolder(FSDirectory.open(folder));
    }

    /** Whether the index was made from this catalogue and can be read. */
    boolean isOf(Sha256 head) {
        return state().equals(Optional.of(FORM + head));
    }

    private boolean isReadable() {
        return state().isPresent();
    }

    private Optional<String> state() {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return Optional.ofNullable(reader.getIndexCommit().getUserData().get(STATE));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Replaces everything in one commit: a reader, or a start after a crash, sees the old index or the new one. */
    void rebuild(Sha256 head, Stream<Document> entries) throws IOException {
        if (!isReadable()) {
            clear();
        }
        write(head, entries);
    }

    SearcherManager searchers() throws IOException {
        return new SearcherManager(directory, null);
    }

    /** Lucene does not write over what it cannot read. */
    private void clear() throws IOException {
        for (String file : directory.listAll()) {
            directory.deleteFile(file);
        }
    }

    @Override
    public void close() throws IOException {
        directory.close();
    }

    private void write(Sha256 head, Stream<Document> entries) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(VietnameseAnalyzer.INDEX).setOpenMode(OpenMode.CREATE);
        config.setCommitOnClose(false);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (Iterator<Document> each = entries.iterator(); each.hasNext(); ) {
                writer.addDocument(each.next());
            }
            writer.forceMerge(1);
            writer.setLiveCommitData(Map.of(STATE, FORM + head).entrySet());
            writer.commit();
        }
    }
}
