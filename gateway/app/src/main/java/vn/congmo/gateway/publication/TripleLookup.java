package vn.congmo.gateway.publication;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import vn.congmo.gateway.files.SortedFile;

/**
 * Looks triples up in a sorted file, which is opened once. Triples of one subject in a row cost one reading of it, and
 * subjects in the order of the file at most one pass; in any other order each costs a search.
 */
final class TripleLookup implements Closeable {

    private final GraphFile file;
    private @Nullable SortedFile lines;
    private String beginning = "";
    private Set<Triple> told = Set.of();

    TripleLookup(GraphFile file) {
        this.file = file;
    }

    /** Whether the file has it. */
    boolean contains(Triple triple) {
        String wanted = file.beginning(triple.getSubject());
        if (!wanted.equals(beginning)) {
            told = wanted.isEmpty() ? Set.of() : read(wanted);
            beginning = wanted;
        }
        return told.contains(triple);
    }

    private Set<Triple> read(String wanted) {
        try {
            SortedFile open = lines == null ? new SortedFile(file.path()) : lines;
            lines = open;
            return Set.copyOf(file.read(open.startingWith(wanted)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (lines != null) {
            lines.close();
        }
    }
}
