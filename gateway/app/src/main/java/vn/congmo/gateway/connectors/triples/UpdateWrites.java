package vn.congmo.gateway.connectors.triples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.congmo.gateway.outbound.OutboundBody;
import vn.congmo.gateway.outbound.OutboundCall;

/** By SPARQL 1.1 Update: one request drops and fills a graph, which stores with transactions do at once. */
record UpdateWrites(RemoteStore store) implements GraphWrites {

    private static final String UPDATE = "application/sparql-update; charset=utf-8";

    @Override
    public void begin(String graph, OutputStream body) throws IOException {
        String head = "DROP SILENT GRAPH <%s> ;\nINSERT DATA { GRAPH <%s> {\n".formatted(graph, graph);
        body.write(head.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void end(OutputStream body) throws IOException {
        body.write("} }\n".getBytes(StandardCharsets.UTF_8));
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
