package vn.congmo.gateway.catalogue.dcat;

/** IRIs of standards and codes that every description uses; {@code terms.ttl} describes them. */
final class Standards {

    static final String DCAT_AP = "https://semiceu.github.io/DCAT-AP/releases/3.0.1/";
    static final String TABULAR_METADATA = "https://www.w3.org/TR/tabular-metadata/";
    static final String DATA_PACKAGE = "https://specs.frictionlessdata.io/data-package/";
    static final String JSON_LINES = "https://jsonlines.org/";
    static final String RDF = "https://www.w3.org/TR/rdf11-concepts/";
    static final String SPARQL = "https://www.w3.org/TR/sparql11-protocol/";
    static final String OPENAPI = "https://spec.openapis.org/oas/v3.1.0";
    static final String AVAILABLE = Vocabulary.AUTHORITY + "planned-availability/AVAILABLE";
    static final String STABLE = Vocabulary.AUTHORITY + "planned-availability/STABLE";
    static final String VIETNAMESE = Vocabulary.AUTHORITY + "language/VIE";
    static final String ENGLISH = Vocabulary.AUTHORITY + "language/ENG";
    static final String GOVERNMENT = Vocabulary.AUTHORITY + "data-theme/GOVE";
    static final String DATA_THEMES = Vocabulary.AUTHORITY + "data-theme";

    private Standards() {}
}
