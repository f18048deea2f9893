package vn.congmo.gateway.connectors.harvest;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.connectors.ConnectorName;
import vn.congmo.gateway.connectors.Consignment;
import vn.congmo.gateway.connectors.ConsignmentId;
import vn.congmo.gateway.connectors.ConsignmentSource;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.files.ContentStore;

/** What is kept of what partners publish, to be looked at and to be delivered on. */
@Component
public class Harvested implements ConsignmentSource {

    private final HarvestLogs logs;
    private final ContentStore store;

    Harvested(HarvestLogs logs, ContentStore store) {
        this.logs = logs;
        this.store = store;
    }

    /** The partners that something was harvested from, by name. */
    public List<HarvestedSource> sources() {
        return logs.list().stream()
                .map(Source::snapshot)
                .map(HarvestedSource::of)
                .toList();
    }

    /** One of them. */
    public Optional<HarvestedSource> findSource(ConnectorName name) {
        return logs.find(name).map(Source::snapshot).map(HarvestedSource::of);
    }

    /** All datasets of all partners. */
    public List<HarvestedDataset> list() {
        return logs.list().stream()
                .flatMap(source -> source.snapshot().datasets().stream())
                .toList();
    }

    /** All datasets of one partner. */
    public List<HarvestedDataset> list(ConnectorName name) {
        return logs.find(name).map(source -> source.snapshot().datasets()).orElse(List.of());
    }

    /** The dataset of this name, if there is one. */
    public Optional<HarvestedDataset> find(ConsignmentId id) {
        return id.source().stream()
                .flatMap(source -> list(source).stream())
                .filter(dataset -> dataset.id().equals(id))
                .findFirst();
    }

    /** Only what is named with its source is delivered on: {@code neighbour/*} or {@code neighbour/plans}. */
    @Override
    public Stocked list(List<String> choices) {
        List<Consignment> chosen = list().stream()
                .filter(dataset -> choices.contains(dataset.id().text())
                        || choices.contains(dataset.id().source().orElseThrow() + "/*"))
                .map(dataset -> dataset.consignment(store))
                .toList();
        return new Stocked(chosen, List.of());
    }

    /** The same to be delivered on. */
    public Optional<Consignment> findConsignment(ConsignmentId id) {
        return find(id).map(dataset -> dataset.consignment(store));
    }

    /** The record as it came. */
    public byte[] raw(HarvestedDataset dataset) {
        return Harvests.read(store, dataset.content().raw());
    }

    /** What could not be taken, of one partner. */
    public List<QuarantinedRecord> quarantine(ConnectorName name) {
        return logs.find(name).map(source -> source.snapshot().quarantine()).orElse(List.of());
    }

    /** When anything changed last, or was seen. */
    public Instant changed() {
        return logs.list().stream()
                .map(source -> source.snapshot().changed())
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** Equal states have equal ones. */
    public Sha256 head() {
        return Sha256.of(Source.JSON.writeValueAsBytes(
                logs.list().stream().map(source -> source.snapshot().head()).toList()));
    }
}
