package vn.congmo.ontology;

import java.util.Map;

/** Names of properties and classes as CSVW metadata writes them. */
final class Terms {

    /** Of the initial context of CSVW, those in use. */
    private static final Map<String, String> PREFIXES = Map.of(
            "dc11", "http://purl.org/dc/elements/1.1/",
            "dcterms", "http://purl.org/dc/terms/",
            "oa", "http://www.w3.org/ns/oa#",
            "org", "http://www.w3.org/ns/org#",
            "prov", "http://www.w3.org/ns/prov#",
            "qb", "http://purl.org/linked-data/cube#",
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "schema", "http://schema.org/",
            "skos", "http://www.w3.org/2004/02/skos/core#");

    private Terms() {}

    /** The IRI of a prefixed name, a path of the gateway, or an IRI. */
    static String expand(String name) {
        if (name.startsWith("/")) {
            return Sources.BASE + name;
        }
        int colon = name.indexOf(':');
        String namespace = PREFIXES.get(name.substring(0, colon));
        return namespace == null ? name : namespace + name.substring(colon + 1);
    }
}
