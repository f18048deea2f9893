package vn.congmo.gateway.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.system.FactoryRDFStd;
import org.apache.jena.riot.system.StreamRDFBase;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.files.SortedFile;

/**
 * The triples of a version as N-Triples. A blank node is the same one whenever a label of the dataset is read, and no
 * other dataset's.
 */
record GraphFile(DatasetId dataset, Path path) {

    /** All triples, as they are read. */
    void forEach(Consumer<Triple> sink) {
        read(RDFParser.source(path), sink);
    }

    /** About so many triples, spread over the file. */
    List<Triple> sample(int count) {
        try (SortedFile lines = new SortedFile(path)) {
            return read(lines.sample(count));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How lines about it begin; empty where the dataset can say nothing of it. */
    String beginning(Node subject) {
        if (subject.isURI()) {
            return "<" + subject.getURI() + "> ";
        }
        String label = subject.getBlankNodeLabel();
        return label.startsWith(scope()) ? "_:" + label.substring(scope().length()) + " " : "";
    }

    /** The triples of some of its lines. */
    List<Triple> read(List<String> lines) {
        List<Triple> triples = new ArrayList<>();
        read(RDFParser.fromString(String.join("\n", lines), Lang.NT), triples::add);
        return triples;
    }

    private void read(RDFParserBuilder source, Consumer<Triple> sink) {
        source.lang(Lang.NT).factory(new Nodes(scope())).parse(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                sink.accept(triple);
            }
        });
    }

    private String scope() {
        return dataset.slug() + ".";
    }

    /** Remembers no label, of which there may be millions. */
    private static final class Nodes extends FactoryRDFStd {

        private final String scope;

        Nodes(String scope) {
            this.scope = scope;
        }

        @Override
        public Node createBlankNode(String label) {
            return NodeFactory.createBlankNode(scope + (label.startsWith("_:") ? label.substring(2) : label));
        }
    }
}
