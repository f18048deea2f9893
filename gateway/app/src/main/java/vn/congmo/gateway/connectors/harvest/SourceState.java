package vn.congmo.gateway.connectors.harvest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.congmo.gateway.connectors.ConnectorName;
import vn.congmo.gateway.connectors.ConsignmentId;

/** What the lines of one partner's log add up to. Not for several threads. */
final class SourceState {

    private final ConnectorName source;
    private final SortedMap<String, KeptRecord> kept = new TreeMap<>();
    private final Map<String, Instant> seen = new HashMap<>();
    private final SortedMap<String, QuarantinedRecord> quarantine = new TreeMap<>();
    private final Slugs slugs = new Slugs();
    private final SortedSet<String> held = new TreeSet<>();
    private Optional<HarvestLine.Run> last = Optional.empty();
    private Instant changed = Instant.EPOCH;
    private long lines;

    SourceState(ConnectorName source) {
        this.source = source;
    }

    void apply(HarvestLine line) {
        line.kept().ifPresent(record -> keep(record, line.time()));
        line.gone().ifPresent(this::remove);
        line.quarantined().ifPresent(record -> quarantine.put(record.identifier(), record));
        line.released().ifPresent(quarantine::remove);
        line.held().ifPresent(this::hold);
        line.run().ifPresent(this::end);
        changed = line.time();
        lines++;
    }

    private void keep(KeptRecord record, Instant time) {
        kept.put(record.identifier(), record);
        slugs.take(record.slug(), record.identifier());
        seen.put(record.identifier(), time);
        quarantine.remove(record.identifier());
        held.remove(record.identifier());
    }

    private void remove(String identifier) {
        kept.remove(identifier);
        seen.remove(identifier);
        quarantine.remove(identifier);
        held.remove(identifier);
    }

    private void hold(List<String> identifiers) {
        held.clear();
        held.addAll(identifiers);
    }

    private void end(HarvestLine.Run run) {
        Instant time = run.outcome().ended();
        List<String> all = run.outcome().complete() ? List.copyOf(kept.keySet()) : run.seen();
        all.stream()
                .filter(identifier -> kept.containsKey(identifier) && !held.contains(identifier))
                .forEach(identifier -> seen.put(identifier, time));
        last = Optional.of(run);
    }

    SortedMap<String, KeptRecord> kept() {
        return kept;
    }

    SortedMap<String, QuarantinedRecord> quarantine() {
        return quarantine;
    }

    SortedSet<String> held() {
        return held;
    }

    Slugs slugs() {
        return slugs;
    }

    Optional<HarvestLine.Run> last() {
        return last;
    }

    Snapshot snapshot() {
        List<HarvestedDataset> datasets = new ArrayList<>();
        kept.forEach((identifier, record) -> datasets.add(new HarvestedDataset(
                new ConsignmentId(Optional.of(source), record.slug()),
                record,
                seen.getOrDefault(identifier, record.changed()),
                held.contains(identifier))));
        return new Snapshot(
                source,
                datasets,
                List.copyOf(quarantine.values()),
                last.map(HarvestLine.Run::outcome),
                List.copyOf(held),
                changed,
                lines);
    }

    /** All of it at one moment, immutable. */
    record Snapshot(
            ConnectorName source,
            List<HarvestedDataset> datasets,
            List<QuarantinedRecord> quarantine,
            Optional<HarvestOutcome> last,
            List<String> held,
            Instant changed,
            long lines) {
        Snapshot {
            datasets = List.copyOf(datasets);
        }

        /** Equal states have equal ones: a log only grows. */
        String head() {
            return source + "@" + lines + "@" + changed;
        }
    }
}
