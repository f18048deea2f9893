package vn.congmo.gateway.catalogue.dcat;

import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VCARD4;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.DatasetMetadata.Agent;
import vn.congmo.gateway.catalogue.DatasetMetadata.Contact;
import vn.congmo.gateway.catalogue.DatasetMetadata.Period;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;

/** Describes a dataset and its versions (DCAT 3 sections 6.7 and 11). */
final class DatasetDescriber {

    private final BaseIri base;
    private final ReferredTerms terms;
    private final Model model;
    private final Optional<String> sparql;

    /** Writes into the model; linked data is at the SPARQL service of this IRI too. */
    DatasetDescriber(BaseIri base, ReferredTerms terms, Model model, Optional<String> sparql) {
        this.base = base;
        this.terms = terms;
        this.model = model;
        this.sparql = sparql;
    }

    /** The dataset and what it holds now. */
    Subject describe(Dataset dataset, DatasetMetadata metadata) {
        DatasetVersion current = dataset.current();
        String iri = base.dataset(dataset.id());
        Subject subject = Subject.of(model, iri).is(DCAT.Dataset);
        subject.text(DCTerms.title, metadata.title())
                .plain(DCTerms.identifier, dataset.id().slug())
                .moment(DCTerms.issued, dataset.versions().getFirst().issued())
                .moment(DCTerms.modified, current.issued())
                .plain(Vocabulary.VERSION, Integer.toString(current.id().number()))
                .link(Vocabulary.HAS_CURRENT_VERSION, base.version(current.id()))
                .link(DCAT.landingPage, subject.part("page").is(FOAF.Document));
        Subject identifier = subject.part("identifier").is(Vocabulary.IDENTIFIER_CLASS);
        identifier.literal(SKOS.notation, iri, XSDDatatype.XSDanyURI);
        subject.link(Vocabulary.ADMS_IDENTIFIER, identifier);
        describe(subject, metadata);
        note(subject, current);
        metadata.series().ifPresent(series -> new SeriesDescriber(subject).member(series, metadata));
        distributions(subject, dataset, current, metadata).describe(Standards.AVAILABLE);
        return subject;
    }

    /** A version in a list of them: with one file for all, the others stand at its own description. */
    void list(Dataset dataset, DatasetVersion version, DatasetMetadata metadata) {
        Subject subject = describe(dataset, version, metadata);
        distributions(subject, dataset, version, metadata).whole(version.graph(), Standards.STABLE);
    }

    /** One version with its place between the others, without its files. */
    Subject describe(Dataset dataset, DatasetVersion version, DatasetMetadata metadata) {
        int number = version.id().number();
        Subject subject = Subject.of(model, base.version(version.id())).is(DCAT.Dataset);
        subject.text(DCTerms.title, title(metadata.title(), number))
                .plain(DCTerms.identifier, dataset.id().slug() + "/version/" + number)
                .plain(Vocabulary.VERSION, Integer.toString(number))
                .moment(DCTerms.issued, version.issued())
                .moment(DCTerms.modified, version.issued())
                .link(Vocabulary.IS_VERSION_OF, base.dataset(dataset.id()));
        dataset.findPrevious(version).map(DatasetVersion::id).map(base::version).ifPresent(previous -> subject.link(
                        Vocabulary.PREVIOUS_VERSION, previous)
                .link(Vocabulary.WAS_REVISION_OF, previous));
        describe(subject, metadata);
        note(subject, version);
        return subject;
    }

    /** The files of a version at the addresses that never change. */
    void files(Subject subject, Dataset dataset, DatasetVersion version, DatasetMetadata metadata) {
        distributions(subject, dataset, version, metadata).describe(Standards.STABLE);
    }

    private DistributionDescriber distributions(
            Subject subject, Dataset dataset, DatasetVersion version, DatasetMetadata metadata) {
        return new DistributionDescriber(subject, dataset, version, metadata, sparql);
    }

    /** In which languages a dataset is. */
    static List<String> languages(DatasetMetadata metadata) {
        return metadata.languages().isEmpty() ? List.of(Standards.VIETNAMESE) : metadata.languages();
    }

    private static void note(Subject subject, DatasetVersion version) {
        version.findNote().ifPresent(words -> subject.text(Vocabulary.VERSION_NOTES, words));
    }

    private static LocalizedText title(LocalizedText title, int number) {
        return new LocalizedText(title.vi() + ", phiên bản " + number, title.en() + ", version " + number);
    }

    private void describe(Subject subject, DatasetMetadata metadata) {
        subject.text(DCTerms.description, metadata.description())
                .link(DCTerms.license, metadata.licence())
                .link(DCTerms.accessRights, DatasetMetadata.PUBLIC)
                .links(DCTerms.language, languages(metadata))
                .link(DCTerms.accrualPeriodicity, metadata.frequency())
                .links(DCAT.theme, metadata.themes());
        metadata.spatial().forEach(place -> place(subject, place));
        metadata.keywords().forEach(word -> subject.node().addProperty(DCAT.keyword, word.text(), word.language()));
        metadata.publisher().ifPresent(agent -> publisher(subject, agent));
        metadata.contact().ifPresent(contact -> contact(subject, contact));
        metadata.temporal().ifPresent(period -> period(subject, period));
        sources(subject, metadata.sources());
    }

    static void publisher(Subject subject, Agent agent) {
        subject.link(
                DCTerms.publisher,
                subject.other(agent.iri())
                        .is(FOAF.Agent)
                        .text(FOAF.name, agent.name())
                        .link(DCTerms.type, agent.type()));
    }

    static void contact(Subject subject, Contact contact) {
        Subject card = subject.part("contact").is(VCARD4.Kind, VCARD4.Organization);
        card.text(VCARD4.fn, contact.name())
                .link(VCARD4.hasEmail, contact.email())
                .link(VCARD4.hasTelephone, contact.telephone())
                .link(VCARD4.hasURL, contact.url());
        subject.link(DCAT.contactPoint, card);
    }

    /** Validators know the places of common lists only: an own place with a twin there is coverage, its twin spatial. */
    private void place(Subject subject, String place) {
        Optional<String> twin = terms.twin(place);
        twin.ifPresent(known -> subject.link(DCTerms.coverage, place));
        subject.link(DCTerms.spatial, twin.orElse(place));
    }

    private static void period(Subject subject, Period period) {
        Subject node = subject.part("period").is(DCTerms.PeriodOfTime);
        period.start().ifPresent(start -> node.date(DCAT.startDate, start));
        period.end().ifPresent(end -> node.date(DCAT.endDate, end));
        subject.link(DCTerms.temporal, node);
    }

    /** Sources are documents, not datasets, so dcterms:source (whose range is dcat:Dataset here) is not for them. */
    private static void sources(Subject subject, List<String> sources) {
        sources.stream()
                .filter(DatasetDescriber::isAddress)
                .forEach(source -> subject.link(Vocabulary.WAS_DERIVED_FROM, source));
        List<String> words =
                sources.stream().filter(source -> !isAddress(source)).toList();
        if (!words.isEmpty()) {
            Subject statement = subject.part("provenance").is(DCTerms.ProvenanceStatement);
            words.forEach(text -> statement.node().addProperty(RDFS.label, text, "vi"));
            subject.link(DCTerms.provenance, statement);
        }
    }

    private static boolean isAddress(String source) {
        return source.matches("https?://\\S+");
    }
}
