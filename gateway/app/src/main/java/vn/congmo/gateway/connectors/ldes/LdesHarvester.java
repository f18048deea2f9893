package vn.congmo.gateway.connectors.ldes;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.ModelFactory;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.Harvest;
import vn.congmo.gateway.connectors.HarvestedRecord;
import vn.congmo.gateway.connectors.Harvester;
import vn.congmo.gateway.connectors.dcat.DcatRecords;
import vn.congmo.gateway.connectors.harvest.UnfitRecordException;

/** Takes each event once and shows the datasets that it changed, as they are after the last of them. */
final class LdesHarvester implements Harvester {

    private static final String RAW = "application/n-quads";

    private final Connection connection;

    LdesHarvester(Connection connection) {
        this.connection = connection;
    }

    @Override
    public String harvest(Optional<String> cursor, Harvest harvest) {
        LdesCursor from = LdesCursor.parse(cursor);
        List<Event> events = new StreamWalk(connection, from).read();
        harvest.restUnchanged();
        return events.isEmpty() && from.retry().isEmpty()
                ? from.text()
                : new Following(from, events, harvest).follow().text();
    }

    /** One run. */
    private final class Following {

        private final LdesCursor from;
        private final List<Event> events;
        private final Harvest harvest;
        private final Entities entities = new Entities();
        private final Set<String> kept = new TreeSet<>();
        private final Set<String> retry = new TreeSet<>();

        Following(LdesCursor from, List<Event> events, Harvest harvest) {
            this.from = from;
            this.events = events;
            this.harvest = harvest;
        }

        LdesCursor follow() {
            load();
            Set<String> changed = new HashSet<>(from.retry());
            for (Event event : events) {
                changed.add(event.entity());
                entities.apply(event);
            }
            Set<String> gone = new TreeSet<>(kept);
            gone.removeAll(entities.datasets());
            gone.forEach(harvest::gone);
            entities.datasets().stream()
                    .filter(dataset -> entities.closure(dataset).stream().anyMatch(changed::contains))
                    .forEach(this::show);
            return cursor(gone);
        }

        /** What was deleted may still be kept: too many deletions wait for a person. */
        private void load() {
            for (HarvestedRecord record : harvest.list()) {
                kept.add(record.identifier());
                if (!from.gone().contains(record.identifier())) {
                    entities.load(record.raw());
                }
            }
            entities.load(from.rest().getBytes(StandardCharsets.UTF_8));
        }

        private void show(String dataset) {
            Set<String> closure = entities.closure(dataset);
            byte[] quads = entities.quads(closure);
            try {
                if (!harvest.put(record(dataset, closure, quads))) {
                    retry.add(dataset);
                }
            } catch (UnfitRecordException e) {
                harvest.quarantine(dataset, quads, e.reason());
                retry.add(dataset);
            }
        }

        private HarvestedRecord record(String dataset, Set<String> closure, byte[] quads) {
            DcatRecords records = new DcatRecords(
                    entities.union(closure), connection.settings().address().toString());
            HarvestedRecord read = records.read(
                    ModelFactory.createModelForGraph(entities.union(closure)).createResource(dataset));
            return new HarvestedRecord(
                    read.identifier(), read.origin(), read.metadata(), read.files(), read.issued(), quads, RAW);
        }

        /** What could not be taken is carried along, since no kept record holds it. */
        private LdesCursor cursor(Set<String> gone) {
            Instant time = events.isEmpty() ? from.time() : events.getLast().time();
            List<String> seen = new ArrayList<>(time.equals(from.time()) ? from.seen() : List.of());
            events.stream()
                    .filter(event -> event.time().equals(time))
                    .map(Event::iri)
                    .forEach(seen::add);
            Set<String> carried = entities.rest(entities.datasets());
            retry.forEach(dataset -> carried.addAll(entities.closure(dataset)));
            return new LdesCursor(
                    time,
                    seen,
                    List.copyOf(gone),
                    List.copyOf(retry),
                    new String(entities.quads(carried), StandardCharsets.UTF_8));
        }
    }
}
