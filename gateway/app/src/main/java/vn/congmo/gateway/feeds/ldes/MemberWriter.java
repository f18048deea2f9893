package vn.congmo.gateway.feeds.ldes;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import vn.congmo.gateway.catalogue.Change;
import vn.congmo.gateway.core.BaseIri;

/** Writes the members of a change: what happened in the default graph, each description in the graph of its event. */
record MemberWriter(BaseIri base) {

    void write(OutputStream out, Change change, List<Activity> activities) {
        StreamRDF quads = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
        quads.start();
        int place = 0;
        for (Activity activity : activities) {
            place++;
            write(quads, NodeFactory.createURI(address(change, place)), change, activity);
        }
        quads.finish();
    }

    private String address(Change change, int place) {
        return base.resolve("/ldes/event/" + change.number() + "-" + place);
    }

    private static void write(StreamRDF quads, Node event, Change change, Activity activity) {
        quads.triple(
                Triple.create(event, RDF.type.asNode(), Terms.as(activity.type().name())));
        quads.triple(Triple.create(event, Terms.OBJECT, NodeFactory.createURI(activity.entity())));
        quads.triple(Triple.create(event, Terms.PUBLISHED, time(change)));
        activity.description().find().forEach(triple -> quads.quad(Quad.create(event, triple)));
    }

    static Node time(Change change) {
        return NodeFactory.createLiteralDT(change.time().toString(), XSDDatatype.XSDdateTime);
    }
}
