package vn.congmo.gateway.catalogue.dcat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;

/**
 * Terms of others (EU code lists, IANA media types, licences, standards): a description holds those it refers to, with
 * type and label, so that it can be read and validated without fetching anything.
 */
final class ReferredTerms {

    private static final String FILE = "/vn/congmo/gateway/catalogue/dcat/terms.ttl";

    /** What a term is by the property that points to it, for terms that the file does not know. */
    private static final Map<Property, List<Resource>> RANGES = Map.of(
            DCAT.theme, List.of(SKOS.Concept),
            DCTerms.accrualPeriodicity, List.of(DCTerms.Frequency, SKOS.Concept),
            DCTerms.license, List.of(DCTerms.LicenseDocument),
            DCTerms.spatial, List.of(DCTerms.Location),
            DCAT.mediaType, List.of(DCTerms.MediaType),
            DCTerms.format, List.of(DCTerms.MediaTypeOrExtent),
            DCTerms.conformsTo, List.of(DCTerms.Standard));

    private final Model known;

    private ReferredTerms(Model known) {
        this.known = known;
    }

    /** Reads the file; its relative IRIs are below the base IRI. */
    static ReferredTerms load(BaseIri base) {
        Model known = ModelFactory.createDefaultModel();
        RDFParser.source(String.valueOf(ReferredTerms.class.getResource(FILE)))
                .base(base.resolve("/"))
                .parse(known);
        return new ReferredTerms(known);
    }

    /** The same place in a list that other catalogues know, if there is one. */
    Optional<String> twin(String place) {
        return Optional.ofNullable(known.createResource(place).getPropertyResourceValue(OWL.sameAs))
                .map(Resource::getURI);
    }

    /** What a term, or its twin, is called, if that is known here. */
    Optional<LocalizedText> label(String iri) {
        return known(iri).or(() -> twin(iri).flatMap(this::known));
    }

    private Optional<LocalizedText> known(String iri) {
        return label(iri, "vi").map(vi -> new LocalizedText(vi, label(iri, "en").orElse(vi)));
    }

    private Optional<String> label(String iri, String language) {
        return Stream.of(SKOS.prefLabel, RDFS.label, DCTerms.title)
                .flatMap(property -> known.createResource(iri).listProperties(property, language).toList().stream())
                .map(Statement::getString)
                .findFirst();
    }

    /** Adds what is known of every term that the model refers to, and of the terms these refer to. */
    void describe(Model model) {
        Deque<RDFNode> open = new ArrayDeque<>(model.listObjects().toList());
        Set<RDFNode> seen = new HashSet<>();
        while (!open.isEmpty()) {
            RDFNode node = open.pop();
            if (node.isURIResource() && seen.add(node)) {
                Model about = known.listStatements(node.asResource(), null, (RDFNode) null)
                        .toModel();
                model.add(about);
                open.addAll(about.listObjects().toList());
            }
        }
        RANGES.forEach((property, types) -> describeUnknown(model, property, types));
    }

    private static void describeUnknown(Model model, Property property, List<Resource> types) {
        for (RDFNode object : model.listObjectsOfProperty(property).toList()) {
            if (object.isURIResource() && !object.asResource().hasProperty(RDF.type)) {
                describeUnknown(new Subject(object.inModel(model).asResource()), types);
            }
        }
    }

    private static void describeUnknown(Subject term, List<Resource> types) {
        String label = term.iri().replaceFirst("/+$", "").replaceFirst(".*[/#]", "");
        types.forEach(term::is);
        term.plain(RDFS.label, label);
        if (types.contains(SKOS.Concept)) {
            Subject scheme =
                    term.other(term.iri().replaceFirst("[/#][^/#]*$", "")).is(SKOS.ConceptScheme);
            scheme.plain(DCTerms.title, scheme.iri());
            term.plain(SKOS.prefLabel, label).link(SKOS.inScheme, scheme);
        }
    }
}
