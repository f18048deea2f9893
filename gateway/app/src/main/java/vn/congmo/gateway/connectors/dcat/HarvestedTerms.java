package vn.congmo.gateway.connectors.dcat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import vn.congmo.gateway.core.LocalizedText;

/** What partners wrote, said of nodes: only what is an address becomes one. */
final class HarvestedTerms {

    static final Map<String, String> PREFIXES = Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dcterms", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "prov", "http://www.w3.org/ns/prov#",
            "spdx", "http://spdx.org/rdf/terms#",
            "adms", "http://www.w3.org/ns/adms#",
            "hydra", "http://www.w3.org/ns/hydra/core#",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    static final Property STATUS = ResourceFactory.createProperty("http://www.w3.org/ns/adms#status");
    static final Resource WITHDRAWN = ResourceFactory.createResource("http://purl.org/adms/status/Withdrawn");

    private HarvestedTerms() {}

    /** Both languages; one where the other only stands in for it. */
    static void text(Resource node, Property property, LocalizedText text) {
        node.addProperty(property, text.vi(), "vi");
        if (!text.en().equals(text.vi())) {
            node.addProperty(property, text.en(), "en");
        }
    }

    static void moment(Resource node, Property property, Instant time) {
        node.addProperty(property, time.toString(), XSDDatatype.XSDdateTime);
    }

    /** The thing at an address; what is none is left out, as it would break the whole document. */
    static void link(Resource node, Property property, String address) {
        find(node, address).ifPresent(thing -> node.addProperty(property, thing));
    }

    static Optional<Resource> find(Resource node, String address) {
        return Optional.of(address)
                .filter(text -> text.matches("https?://[^\\s<>\"{}|\\\\^`]+"))
                .map(node.getModel()::createResource);
    }
}
