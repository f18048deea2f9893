package vn.congmo.gateway.publication;

import java.io.IOException;
import org.apache.jena.graph.Node;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.rdf.GraphNames;

/**
 * How versions are kept in the store: the current ones in the default graph, and every one as a graph of its own unless
 * it is large, because that would triple the index entries that the store has to write.
 */
@Component
class VersionGraphs {

    private final GraphNames names;
    private final PublishedFiles files;
    private final long largest;

    VersionGraphs(BaseIri base, PublishedFiles files, @Value("${gateway.large-dataset:300000}") long largest) {
        this.names = new GraphNames(base);
        this.files = files;
        this.largest = largest;
    }

    /** Whether it is too large for a graph of its own. */
    boolean isLarge(DatasetVersion version) {
        return version.triples() > largest;
    }

    /** The name of its own graph, if it has one. */
    Node name(DatasetVersion version) {
        return names.version(version.id());
    }

    /** Its triples, looked up in a file that was intact when it was loaded. */
    GraphFile get(DatasetVersion version) throws IOException {
        return new GraphFile(version.id().dataset(), files.get(version.graph()));
    }

    /**
     * Its triples, for all of them to be read.
     *
     * @throws vn.congmo.gateway.core.Refusal when they are lost or damaged
     */
    GraphFile getIntact(DatasetVersion version) throws IOException {
        return new GraphFile(version.id().dataset(), files.getIntact(version.graph()));
    }
}
