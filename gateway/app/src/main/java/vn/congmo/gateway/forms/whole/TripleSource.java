package vn.congmo.gateway.forms.whole;

import java.nio.file.Path;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.rdf.Prefixes;

/** Reads a version's triples one by one, as many as there are. */
final class TripleSource {

    private TripleSource() {}

    /** Sends the short names of vocabularies, then all triples in the order of the file, blank nodes by their labels. */
    static void send(Path triples, BaseIri base, StreamRDF to) {
        to.start();
        Prefixes.of(base).forEach(to::prefix);
        RDFParser.source(triples)
                .lang(Lang.NTRIPLES)
                .labelToNode(LabelToNode.createUseLabelAsGiven())
                .checking(false)
                .parse(new TriplesOnly(to));
        to.finish();
    }

    private static final class TriplesOnly extends StreamRDFBase {

        private final StreamRDF to;

        TriplesOnly(StreamRDF to) {
            this.to = to;
        }

        @Override
        public void triple(Triple triple) {
            to.triple(triple);
        }
    }
}
