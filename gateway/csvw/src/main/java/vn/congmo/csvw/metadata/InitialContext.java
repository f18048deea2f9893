package vn.congmo.csvw.metadata;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.congmo.csvw.datatype.Builtin;

/**
 * The prefixes and terms that every metadata document knows without declaring them.
 *
 * @see <a href="https://www.w3.org/TR/tabular-metadata/#metadata-format">Metadata Vocabulary, section 5.2</a>
 */
public final class InitialContext {

    /** The namespace of the vocabulary, which is also the IRI of the context without the {@code #}. */
    public static final String CSVW = "http://www.w3.org/ns/csvw#";

    private static final Map<String, String> NAMESPACES = namespaces();
    private static final Set<String> CLASSES = Set.of(
            "Cell",
            "Column",
            "Datatype",
            "Dialect",
            "Direction",
            "ForeignKey",
            "NumericFormat",
            "Row",
            "Schema",
            "Table",
            "TableGroup",
            "TableReference",
            "Transformation");
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:(//\\S+|[^\\s/]\\S*)");

    private InitialContext() {}

    /** The full IRI of a prefixed name such as {@code dc:title}, empty where the prefix is not known. */
    public static Optional<String> expand(String name) {
        int colon = name.indexOf(':');
        if (colon < 0 || name.startsWith("//", colon + 1)) {
            return Optional.empty();
        }
        return Optional.ofNullable(NAMESPACES.get(name.substring(0, colon)))
                .map(namespace -> namespace + name.substring(colon + 1));
    }

    /** The shortest name of an IRI: a prefixed name, or a bare term of the vocabulary, or the IRI itself. */
    public static String compact(String iri) {
        return NAMESPACES.entrySet().stream()
                .filter(entry -> iri.startsWith(entry.getValue()))
                .max(Comparator.comparingInt(entry -> entry.getValue().length()))
                .map(entry ->
                        entry.getKey() + ":" + iri.substring(entry.getValue().length()))
                .map(name -> isTerm(name) ? name.substring("csvw:".length()) : name)
                .orElse(iri);
    }

    /** The full IRI of a prefixed name or of an IRI; empty for anything else. */
    static Optional<String> property(String name) {
        Optional<String> expanded = expand(name);
        return expanded.isPresent() || !name.contains("://") || !isAbsolute(name) ? expanded : Optional.of(name);
    }

    /** The full IRI of a term, prefixed name or IRI that is used as a type; empty for anything else. */
    static Optional<String> type(String name) {
        if (CLASSES.contains(name)) {
            return Optional.of(CSVW + name);
        }
        Optional<String> datatype = Builtin.find(name).map(Builtin::iri);
        return datatype.isPresent() ? datatype : property(name);
    }

    static boolean isAbsolute(String name) {
        return ABSOLUTE.matcher(name).matches();
    }

    private static boolean isTerm(String name) {
        return name.startsWith("csvw:") && CLASSES.contains(name.substring("csvw:".length()));
    }

    private static Map<String, String> namespaces() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("as", "https://www.w3.org/ns/activitystreams#");
        map.put("cc", "http://creativecommons.org/ns#");
        map.put("csvw", CSVW);
        map.put("ctag", "http://commontag.org/ns#");
        map.put("dc", "http://purl.org/dc/terms/");
        map.put("dc11", "http://purl.org/dc/elements/1.1/");
        map.put("dcat", "http://www.w3.org/ns/dcat#");
        map.put("dcterms", "http://purl.org/dc/terms/");
        map.put("dctypes", "http://purl.org/dc/dcmitype/");
        map.put("dqv", "http://www.w3.org/ns/dqv#");
        map.put("duv", "https://www.w3.org/TR/vocab-duv#");
        map.put("foaf", "http://xmlns.com/foaf/0.1/");
        map.put("gr", "http://purl.org/goodrelations/v1#");
        map.put("grddl", "http://www.w3.org/2003/g/data-view#");
        map.put("ical", "http://www.w3.org/2002/12/cal/icaltzd#");
        map.put("ldp", "http://www.w3.org/ns/ldp#");
        map.put("ma", "http://www.w3.org/ns/ma-ont#");
        map.put("oa", "http://www.w3.org/ns/oa#");
        map.put("og", "http://ogp.me/ns#");
        map.put("org", "http://www.w3.org/ns/org#");
        map.put("owl", "http://www.w3.org/2002/07/owl#");
        map.put("prov", "http://www.w3.org/ns/prov#");
        map.put("qb", "http://purl.org/linked-data/cube#");
        map.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        map.put("rdfa", "http://www.w3.org/ns/rdfa#");
        map.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        map.put("rev", "http://purl.org/stuff/rev#");
        map.put("rif", "http://www.w3.org/2007/rif#");
        map.put("rr", "http://www.w3.org/ns/r2rml#");
        map.put("schema", "http://schema.org/");
        map.put("sd", "http://www.w3.org/ns/sparql-service-description#");
        map.put("sioc", "http://rdfs.org/sioc/ns#");
        map.put("skos", "http://www.w3.org/2004/02/skos/core#");
        map.put("skosxl", "http://www.w3.org/2008/05/skos-xl#");
        map.put("v", "http://rdf.data-vocabulary.org/#");
        map.put("vcard", "http://www.w3.org/2006/vcard/ns#");
        map.put("void", "http://rdfs.org/ns/void#");
        map.put("wdr", "http://www.w3.org/2007/05/powder#");
        map.put("wrds", "http://www.w3.org/2007/05/powder-s#");
        map.put("xhv", "http://www.w3.org/1999/xhtml/vocab#");
        map.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return Collections.unmodifiableMap(map);
    }
}
