package vn.congmo.gateway.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.gateway.core.DataDirectory;

class TdbGraphStoreTest {

    @TempDir
    Path data;

    private TdbGraphStore store = new TdbGraphStore(new DataDirectory(Path.of("")));

    @BeforeEach
    void open() {
        store = new TdbGraphStore(new DataDirectory(data));
    }

    @AfterEach
    void close() {
        store.shutDown();
    }

    @Test
    void showsWhatWasCommittedAlsoAfterReopening() {
        store.write(dataset -> add(dataset, "kept", 10));
        store.shutDown();

        assertThat(count()).isEqualTo(10);
    }

    @Test
    void resetLeavesAnEmptyStore() {
        store.write(dataset -> add(dataset, "dropped", 10));
        store.reset();

        assertThat(count()).isZero();
    }

    @Test
    void aReadMayHoldAnother() {
        store.write(dataset -> add(dataset, "kept", 3));

        assertThat(store.<Long>read(outer -> count() + count())).isEqualTo(6);
    }

    /** The plain library loses the store here: apache/jena GH-3877. */
    @Test
    void bigAbortedWritesNeverCorruptTheStore() {
        for (int round = 0; round < 6; round++) {
            int number = round;
            assertThatThrownBy(() -> store.write(dataset -> {
                        add(dataset, "aborted-" + number, 10_000);
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            store.write(dataset -> add(dataset, "good-" + number, 500));
            store.shutDown();
            assertThat(count()).isEqualTo((round + 1) * 500L);
        }
    }

    @Test
    void anErrorInAWriteLeavesWhatWasThere() {
        store.write(dataset -> add(dataset, "kept", 5));

        assertThatThrownBy(() -> store.write(dataset -> {
                    add(dataset, "lost", 5_000);
                    throw new InternalError("disk full");
                }))
                .isInstanceOf(InternalError.class);
        assertThat(count()).isEqualTo(5);
    }

    private long count() {
        return store.read(dataset -> dataset.getDefaultGraph().find().toList().stream()
                .filter(triple -> triple.getObject().getLiteralLexicalForm().length() > 10)
                .count());
    }

    private static void add(DatasetGraph dataset, String name, int triples) {
        Node property = NodeFactory.createURI("http://localhost/def/title");
        for (int i = 0; i < triples; i++) {
            Node subject = NodeFactory.createURI("http://localhost/id/thing/" + name + "-" + i);
            Node title = NodeFactory.createLiteralLang("Sự vật thứ " + i + " của " + name, "vi");
            dataset.getDefaultGraph().add(Triple.create(subject, property, title));
        }
    }
}
