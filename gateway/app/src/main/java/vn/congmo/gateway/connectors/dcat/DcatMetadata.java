package vn.congmo.gateway.connectors.dcat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VCARD4;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.DatasetMetadata.Agent;
import vn.congmo.gateway.catalogue.DatasetMetadata.Contact;
import vn.congmo.gateway.catalogue.DatasetMetadata.Keyword;
import vn.congmo.gateway.catalogue.DatasetMetadata.Period;
import vn.congmo.gateway.catalogue.DatasetMetadata.Series;
import vn.congmo.gateway.connectors.harvest.UnfitRecordException;
import vn.congmo.gateway.core.LocalizedText;

/** What DCAT says of a dataset (DCAT 3, sections 6.4 and 6.6), as far as the gateway has a place for it. */
record DcatMetadata(Resource dataset, String catalogue) {

    private static final LocalizedText NOTHING = new LocalizedText("", "");

    /** @throws UnfitRecordException when it has no title */
    DatasetMetadata read() {
        LocalizedText title = Nodes.findWords(dataset, DCTerms.title)
                .orElseThrow(() -> new UnfitRecordException(
                        new LocalizedText("Bộ dữ liệu không có tên.", "The dataset has no title.")));
        return new DatasetMetadata(
                title,
                Nodes.findWords(dataset, DCTerms.description).orElse(NOTHING),
                keywords(),
                licence(),
                Nodes.findResource(dataset, DCTerms.publisher, DCTerms.creator).map(this::agent),
                Nodes.findResource(dataset, DCAT.contactPoint).map(DcatMetadata::contact),
                Nodes.findIri(dataset, DCTerms.accrualPeriodicity),
                Nodes.iris(dataset, DCTerms.language),
                Nodes.iris(dataset, DCAT.theme),
                Nodes.iris(dataset, DCTerms.spatial, DCTerms.coverage),
                Nodes.findResource(dataset, DCTerms.temporal).flatMap(DcatMetadata::period),
                Stream.concat(Nodes.iris(dataset, Terms.DERIVED_FROM, DCTerms.source).stream(), provenance())
                        .toList(),
                Nodes.findResource(dataset, Terms.IN_SERIES).flatMap(DcatMetadata::series),
                List.of());
    }

    private List<Keyword> keywords() {
        return Nodes.list(dataset, DCAT.keyword).stream()
                .filter(RDFNode::isLiteral)
                .map(RDFNode::asLiteral)
                .map(word ->
                        new Keyword(word.getLexicalForm(), word.getLanguage().isEmpty() ? "vi" : word.getLanguage()))
                .toList();
    }

    /** Many say it of the files only. */
    private Optional<String> licence() {
        return Nodes.findIri(dataset, DCTerms.license).or(() -> Nodes.resources(dataset, DCAT.distribution).stream()
                .flatMap(file -> Nodes.iris(file, DCTerms.license).stream())
                .findFirst());
    }

    private Agent agent(Resource agent) {
        String iri = agent.isURIResource() ? agent.getURI() : catalogue + "#publisher";
        LocalizedText name = Nodes.findWords(agent, FOAF.name, SKOS.prefLabel, RDFS.label, VCARD4.fn)
                .orElse(new LocalizedText(iri, iri));
        return new Agent(iri, name, Nodes.findIri(agent, DCTerms.type));
    }

    private static Contact contact(Resource card) {
        Optional<String> email = address(card, VCARD4.hasEmail, "mailto:");
        LocalizedText name = Nodes.findWords(card, VCARD4.fn, VCARD4.organization_name, FOAF.name)
                .orElseGet(() -> email.map(to -> to.substring("mailto:".length()))
                        .map(to -> new LocalizedText(to, to))
                        .orElse(NOTHING));
        return new Contact(name, email, address(card, VCARD4.hasTelephone, "tel:"), Nodes.findIri(card, VCARD4.hasURL));
    }

    /** An IRI, a word, or a node that has either as its value. */
    private static Optional<String> address(Resource card, Property property, String scheme) {
        return Nodes.findResource(card, property)
                .filter(node -> node.hasProperty(VCARD4.hasValue))
                .flatMap(node -> Nodes.findText(node, VCARD4.hasValue))
                .or(() -> Nodes.findText(card, property))
                .map(text -> text.startsWith(scheme) ? text : scheme + text.replace(" ", ""));
    }

    private static Optional<Period> period(Resource period) {
        Optional<String> start = Nodes.findText(period, Terms.START, Terms.SCHEMA_START);
        Optional<String> end = Nodes.findText(period, Terms.END, Terms.SCHEMA_END);
        return start.isPresent() || end.isPresent() ? Optional.of(new Period(start, end)) : Optional.empty();
    }

    private Stream<String> provenance() {
        return Nodes.resources(dataset, DCTerms.provenance).stream()
                .flatMap(statement -> Nodes.findText(statement, RDFS.label).stream());
    }

    private static Optional<Series> series(Resource series) {
        return series.isURIResource()
                ? Nodes.findWords(series, DCTerms.title)
                        .map(title -> new Series(
                                series.getURI(),
                                title,
                                Nodes.findWords(series, DCTerms.description).orElse(NOTHING),
                                Optional.empty()))
                : Optional.empty();
    }
}
