package vn.congmo.gateway.connectors.triples;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Iterator;
import vn.congmo.gateway.outbound.OutboundBody;
import vn.congmo.gateway.outbound.OutboundCall;

/** By SPARQL 1.1 Update: one request drops and fills a graph, which stores with transactions do at once. */
record UpdateWrites(RemoteStore store) implements GraphWrites {

    private static final String UPDATE = "application/sparql-update; charset=utf-8";

    /** Virtuoso's parser holds not quite 5,000 triples of one part. */
    private static final int TRIPLES_OF_A_PART = 1000;

    @Override
    public void write(String graph, Iterator<String> triples, Writer body) throws IOException {
        body.append("DROP SILENT GRAPH <%s>".formatted(graph));
        while (triples.hasNext()) {
            body.append(" ;\nINSERT DATA { GRAPH <%s> {\n".formatted(graph));
            for (int i = 0; i < TRIPLES_OF_A_PART && triples.hasNext(); i++) {
                body.append(triples.next()).append('\n');
            }
            body.append("} }");
        }
    }

    @Override
    public void replace(String graph, Path body) {
        store.write(OutboundCall.post(store.writes(), new OutboundBody.FileContent(UPDATE, body)));
    }

    @Override
    public void drop(String graph) {
        String update = "DROP SILENT GRAPH <" + graph + ">";
        store.write(OutboundCall.post(store.writes(), OutboundBody.Bytes.text(UPDATE, update)));
    }
}
