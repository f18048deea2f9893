package vn.congmo.gateway.catalogue.dcat;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.gateway.catalogue.CatalogueSettings;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.DatasetMetadata.Agent;
import vn.congmo.gateway.catalogue.DatasetMetadata.Series;
import vn.congmo.gateway.catalogue.DublinCore;
import vn.congmo.gateway.catalogue.DublinCore.Element;
import vn.congmo.gateway.catalogue.DublinCore.Statement;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.ProvinceTime;

/** Says in Dublin Core what the DCAT description says; every element has a value. */
record DublinCoreRecord(BaseIri base, CatalogueSettings settings, ReferredTerms terms) {

    DublinCore of(Dataset dataset, DatasetMetadata metadata) {
        Statements all = new Statements(new ArrayList<>());
        who(all, metadata);
        about(all, metadata);
        what(all, dataset, metadata);
        rights(all, metadata);
        return new DublinCore(all.list().stream()
                .distinct()
                .sorted((one, other) -> one.element().compareTo(other.element()))
                .toList());
    }

    private void who(Statements all, DatasetMetadata metadata) {
        LocalizedText gateway = settings.publisherName();
        LocalizedText agency = metadata.publisher().map(Agent::name).orElse(gateway);
        all.text(Element.CREATOR, agency);
        all.text(Element.PUBLISHER, agency);
        all.text(Element.CONTRIBUTOR, gateway);
    }

    private void about(Statements all, DatasetMetadata metadata) {
        all.text(Element.TITLE, metadata.title());
        all.text(Element.DESCRIPTION, metadata.description());
        metadata.keywords().forEach(word -> all.add(Element.SUBJECT, word.text(), word.language()));
        metadata.themes().forEach(theme -> named(all, Element.SUBJECT, theme));
        metadata.spatial().forEach(place -> named(all, Element.COVERAGE, place));
        metadata.temporal()
                .ifPresent(period -> all.plain(
                        Element.COVERAGE,
                        period.start().orElse("..") + "/" + period.end().orElse("..")));
    }

    private void what(Statements all, Dataset dataset, DatasetMetadata metadata) {
        String iri = base.dataset(dataset.id());
        all.plain(Element.DATE, ProvinceTime.day(dataset.current().issued()).toString());
        all.plain(Element.TYPE, "Dataset");
        dataset.current()
                .files()
                .forEach(file -> all.plain(Element.FORMAT, FormatTerms.of(file).mediaType()));
        all.plain(Element.IDENTIFIER, iri);
        all.plain(Element.IDENTIFIER, dataset.id().slug());
        metadata.sources().forEach(source -> all.plain(Element.SOURCE, source));
        if (metadata.sources().isEmpty()) {
            all.plain(Element.SOURCE, iri);
        }
        DatasetDescriber.languages(metadata)
                .forEach(language -> all.plain(Element.LANGUAGE, language.endsWith("/ENG") ? "en" : "vi"));
        metadata.series().map(Series::iri).ifPresent(series -> all.plain(Element.RELATION, series));
        all.plain(Element.RELATION, base.version(dataset.current().id()));
    }

    private void rights(Statements all, DatasetMetadata metadata) {
        metadata.licence().ifPresent(licence -> {
            named(all, Element.RIGHTS, licence);
            all.plain(Element.RIGHTS, licence);
        });
        named(all, Element.RIGHTS, DatasetMetadata.PUBLIC);
    }

    private void named(Statements all, Element element, String iri) {
        terms.label(iri).ifPresentOrElse(label -> all.text(element, label), () -> all.plain(element, iri));
    }

    private record Statements(List<Statement> list) {

        void text(Element element, LocalizedText text) {
            add(element, text.vi(), "vi");
            if (!text.en().equals(text.vi())) {
                add(element, text.en(), "en");
            }
        }

        void plain(Element element, String text) {
            add(element, text, "");
        }

        void add(Element element, String text, String language) {
            list.add(new Statement(element, text, language));
        }
    }
}
