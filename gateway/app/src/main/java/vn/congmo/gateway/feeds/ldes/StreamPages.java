package vn.congmo.gateway.feeds.ldes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Change;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.rdf.Prefixes;
import vn.congmo.gateway.web.FileBody;

/** Pages of the stream as files, each written once for what it holds. */
@Component
class StreamPages {

    private final EventStream stream;
    private final KeptFiles files;
    private final StreamDescription description;
    private final BaseIri base;

    StreamPages(EventStream stream, KeptFiles files, BaseIri base) {
        this.stream = stream;
        this.files = files;
        this.description = new StreamDescription(base);
        this.base = base;
    }

    /** A page with the members of its changes. */
    FileBody page(StreamPage page, PageFormat format) {
        Change last = page.changes().getLast();
        String place = "page-%s-%d-%d-".formatted(format.representation().extension(), page.size(), page.first());
        String name = place + last.entry().hex().substring(0, 16);
        Path file = files.get(name, out -> format.write(out, members(page)));
        files.forgetReplaced(place, file);
        return body(file);
    }

    /** The view, which leads to all pages. */
    DatasetGraph view(List<StreamPage> pages) {
        DatasetGraph quads = empty();
        add(quads, description.view(pages));
        return quads;
    }

    /** One member; empty when the change has not so many. */
    DatasetGraph event(Change change, int place) {
        Node event = NodeFactory.createURI(base.resolve("/ldes/event/" + change.number() + "-" + place));
        DatasetGraph all = empty();
        read(all, change);
        DatasetGraph one = empty();
        all.find(Quad.defaultGraphIRI, event, Node.ANY, Node.ANY).forEachRemaining(one::add);
        all.find(event, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(one::add);
        return one;
    }

    private DatasetGraph members(StreamPage page) {
        DatasetGraph quads = empty();
        page.changes().forEach(change -> read(quads, change));
        quads.getDefaultGraph().find(Node.ANY, Terms.OBJECT, Node.ANY).toList().forEach(event -> quads.getDefaultGraph()
                .add(description.member(event.getSubject())));
        add(quads, description.page(page));
        return quads;
    }

    private void read(DatasetGraph quads, Change change) {
        RDFParser.source(stream.members(change)).lang(Lang.NQUADS).parse(quads);
    }

    private DatasetGraph empty() {
        DatasetGraph quads = DatasetGraphFactory.create();
        Prefixes.of(base).forEach(quads.prefixes()::add);
        quads.prefixes().add("as", Terms.AS);
        quads.prefixes().add("ldes", Terms.LDES);
        quads.prefixes().add("tree", Terms.TREE);
        return quads;
    }

    private static void add(DatasetGraph quads, Graph graph) {
        graph.find().forEach(quads.getDefaultGraph()::add);
    }

    private static FileBody body(Path file) {
        try {
            return new FileBody(file, Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
