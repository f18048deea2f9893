package vn.congmo.gateway.feeds.oai;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.Change;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.PublishedMetadata;
import vn.congmo.gateway.catalogue.TermLabels;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.LocalizedText;

/** The records of a catalogue, those of withdrawn datasets too. */
@Component
class OaiRecords {

    private final BaseIri base;
    private final PublishedMetadata metadata;
    private final TermLabels labels;

    OaiRecords(BaseIri base, PublishedMetadata metadata, TermLabels labels) {
        this.base = base;
        this.metadata = metadata;
        this.labels = labels;
    }

    /** All of them, in their order. */
    List<OaiRecord> list(Catalogue catalogue) {
        Map<DatasetId, Instant> changed = new HashMap<>();
        for (Change change : catalogue.changes()) {
            changed.put(change.dataset(), Datestamp.whole(change.time()));
        }
        Stream<OaiRecord> present = catalogue.list().stream().map(each -> record(each, false, changed));
        Stream<OaiRecord> gone =
                catalogue.withdrawn().values().stream().map(each -> record(each.last(), true, changed));
        return Stream.concat(present, gone).sorted(OaiRecord.ORDER).toList();
    }

    private OaiRecord record(Dataset dataset, boolean deleted, Map<DatasetId, Instant> changed) {
        Instant datestamp = changed.getOrDefault(
                dataset.id(), Datestamp.whole(dataset.current().issued()));
        return new OaiRecord(base.dataset(dataset.id()), datestamp, sets(dataset), dataset, deleted);
    }

    /** A dataset whose metadata cannot be read stands in no set, and all others are served. */
    private List<OaiSet> sets(Dataset dataset) {
        DatasetMetadata said = metadata.getReadable(dataset.current());
        List<OaiSet> sets = new ArrayList<>();
        for (String theme : said.themes()) {
            sets.add(OaiSet.of("theme", theme, name(labels.get(theme))));
        }
        said.publisher().ifPresent(agent -> sets.add(OaiSet.of("publisher", agent.iri(), name(agent.name()))));
        return sets;
    }

    private static String name(LocalizedText text) {
        return text.vi().equals(text.en()) ? text.vi() : text.vi() + " · " + text.en();
    }
}
