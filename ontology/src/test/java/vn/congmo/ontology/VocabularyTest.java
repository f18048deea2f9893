package vn.congmo.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static final Graph VOCABULARY = Sources.readAll("vocabulary");

    /** Standards that files of this module may take terms from. */
    private static final List<String> STANDARDS = List.of(
            "http://creativecommons.org/ns#",
            "http://data.europa.eu/eli/ontology#",
            "http://purl.org/dc/elements/1.1/",
            "http://purl.org/dc/terms/",
            "http://purl.org/linked-data/cube#",
            "http://purl.org/linked-data/sdmx/2009/",
            "http://purl.org/net/p-plan#",
            "http://purl.org/vocab/vann/",
            "http://schema.org/",
            "http://spdx.org/rdf/terms#",
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "http://www.w3.org/2000/01/rdf-schema#",
            "http://www.w3.org/2001/XMLSchema#",
            "http://www.w3.org/2002/07/owl#",
            "http://www.w3.org/2004/02/skos/core#",
            "http://www.w3.org/2006/time#",
            "http://www.w3.org/2006/vcard/ns#",
            "http://www.w3.org/ns/dcat#",
            "http://www.w3.org/ns/oa#",
            "http://www.w3.org/ns/odrl/2/",
            "http://www.w3.org/ns/org#",
            "http://www.w3.org/ns/prov#",
            "http://www.w3.org/ns/shacl#",
            "http://www.w3.org/ns/sosa/",
            "http://xmlns.com/foaf/0.1/");

    @Test
    void everyOwnTermSaysWhatItIsInVietnameseAndEnglish() {
        assertThat(terms()).hasSizeGreaterThan(50).allSatisfy(term -> {
            assertThat(languages(term, RDFS.label.asNode())).containsExactlyInAnyOrder("vi", "en");
            assertThat(languages(term, SKOS.definition.asNode())).containsExactlyInAnyOrder("vi", "en");
            assertThat(VOCABULARY.contains(term, RDFS.isDefinedBy.asNode(), Sources.iri(Sources.OWN)))
                    .isTrue();
        });
    }

    @Test
    void ontologyNamesItsVersion() {
        Node ontology = Sources.iri(Sources.OWN);
        assertThat(VOCABULARY.contains(ontology, RDF.type.asNode(), OWL.Ontology.asNode()))
                .isTrue();
        assertThat(VOCABULARY.contains(ontology, OWL.versionInfo.asNode(), Node.ANY))
                .isTrue();
    }

    @Test
    void everyOwnTermThatIsUsedIsDefined() {
        assertThat(ownTermsInUse()).hasSizeGreaterThan(50).isSubsetOf(names(terms()));
    }

    @Test
    void noTermIsDefinedInVain() {
        Set<String> inVain = new TreeSet<>(names(terms()));
        inVain.removeAll(ownTermsInUse());
        assertThat(inVain)
                .as("cm:Finding groups, cm:indicatorObservations describes the cube")
                .containsExactly("Finding", "indicatorObservations");
    }

    @Test
    void everyOtherTermComesFromAKnownStandard() {
        Stream<Triple> triples = Stream.of("vocabulary", "codelists", "shapes", "shapes/valid")
                .flatMap(folder -> Sources.readAll(folder).find().toList().stream());
        assertThat(triples.flatMap(VocabularyTest::predicateAndClass).collect(Collectors.toSet()))
                .allSatisfy(iri -> assertThat(STANDARDS).anyMatch(iri::startsWith));
    }

    private static Stream<String> predicateAndClass(Triple triple) {
        Stream<Node> nodes = triple.getPredicate().equals(RDF.type.asNode())
                ? Stream.of(triple.getObject())
                : Stream.of(triple.getPredicate());
        return nodes.map(Node::getURI).filter(iri -> !iri.startsWith(Sources.OWN));
    }

    private static List<Node> terms() {
        return VOCABULARY.find(Node.ANY, RDF.type.asNode(), Node.ANY).mapWith(Triple::getSubject).toList().stream()
                .distinct()
                .filter(term -> term.isURI() && term.getURI().startsWith(Sources.OWN))
                .filter(term -> !term.getURI().equals(Sources.OWN))
                .toList();
    }

    private static Set<String> names(List<Node> terms) {
        return terms.stream()
                .map(term -> term.getURI().substring(Sources.OWN.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Terms in shapes, code lists and examples (cm:x), table schemas (/def/x) and the context (cm:x). */
    private static Set<String> ownTermsInUse() {
        Stream<String> texts = Stream.of(
                        Sources.list("shapes", ".ttl"),
                        Sources.list("codelists", ".ttl"),
                        Sources.list("context", ".jsonld"),
                        TableGroups.files())
                .flatMap(List::stream)
                .map(Sources::text);
        Pattern own = Pattern.compile("(?<![\\w-])(?:cm:|\"/def/)([A-Za-z]\\w*)");
        return texts.flatMap(text -> own.matcher(text).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> languages(Node term, Node property) {
        return VOCABULARY
                .find(term, property, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLanguage())
                .toList();
    }
}
