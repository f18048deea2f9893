package vn.congmo.gateway.connectors.triples;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import vn.congmo.gateway.outbound.OutboundBody;
import vn.congmo.gateway.outbound.OutboundCall;

/** By the SPARQL 1.1 Graph Store HTTP Protocol, graphs named in the query (section 4.2): PUT replaces. */
record GraphStoreWrites(RemoteStore store) implements GraphWrites {

    private static final String N_TRIPLES = "application/n-triples";

    @Override
    public void write(String graph, Iterator<String> triples, Writer body) throws IOException {
        while (triples.hasNext()) {
            body.append(triples.next()).append('\n');
        }
    }

    @Override
    public void replace(String graph, Path body) {
        String type = store.connection().findOption("content-type").orElse(N_TRIPLES);
        store.write(new OutboundCall("PUT", address(graph), Map.of(), new OutboundBody.FileContent(type, body)));
    }

    @Override
    public void drop(String graph) {
        store.write(new OutboundCall("DELETE", address(graph), Map.of(), new OutboundBody.Empty()));
    }

    private URI address(String graph) {
        String writes = store.writes().toString();
        return URI.create(writes + (writes.contains("?") ? "&" : "?") + "graph="
                + URLEncoder.encode(graph, StandardCharsets.UTF_8));
    }
}
