package vn.congmo.gateway.rdf;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.congmo.gateway.core.BaseIri;

/** Short names of vocabularies in files that people may read. */
public final class Prefixes {

    private Prefixes() {}

    /** Prefix to namespace, own terms first. */
    public static Map<String, String> of(BaseIri base) {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("cm", base.def(""));
        prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        prefixes.put("dcterms", "http://purl.org/dc/terms/");
        prefixes.put("dcat", "http://www.w3.org/ns/dcat#");
        prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("org", "http://www.w3.org/ns/org#");
        prefixes.put("prov", "http://www.w3.org/ns/prov#");
        prefixes.put("oa", "http://www.w3.org/ns/oa#");
        prefixes.put("qb", "http://purl.org/linked-data/cube#");
        prefixes.put("sdmx-dimension", "http://purl.org/linked-data/sdmx/2009/dimension#");
        prefixes.put("sdmx-measure", "http://purl.org/linked-data/sdmx/2009/measure#");
        prefixes.put("sdmx-attribute", "http://purl.org/linked-data/sdmx/2009/attribute#");
        prefixes.put("schema", "http://schema.org/");
        return prefixes;
    }
}
