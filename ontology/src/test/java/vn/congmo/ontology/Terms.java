package vn.congmo.ontology;

import java.util.Map;

/** Names of properties and classes as CSVW metadata writes them. */
final class Terms {

    /** Of the initial context of CSVW, those in use. */
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("dc11", "http://purl.org/dc/elements/1.1/"),
            Map.entry("dcterms", "http://purl.org/dc/terms/"),
            Map.entry("foaf", "http://xmlns.com/foaf/0.1/"),
            Map.entry("oa", "http://www.w3.org/ns/oa#"),
            Map.entry("org", "http://www.w3.org/ns/org#"),
            Map.entry("prov", "http://www.w3.org/ns/prov#"),
            Map.entry("qb", "http://purl.org/linked-data/cube#"),
            Map.entry("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
            Map.entry("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
            Map.entry("schema", "http://schema.org/"),
            Map.entry("skos", "http://www.w3.org/2004/02/skos/core#"));

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
