package vn.congmo.gateway.connectors.harvest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.congmo.gateway.connectors.Harvest;
import vn.congmo.gateway.connectors.HarvestedRecord;
import vn.congmo.gateway.core.LocalizedText;

/**
 * One run: what is shown is kept at once, so that a run that breaks off loses nothing; what is gone is taken out at the
 * end, when it is known how much that is.
 */
final class Run implements Harvest {

    private static final int RAW_BYTES = 1024 * 1024;

    private final Source source;
    private final Keeper keeper;
    private final Clock clock;
    private final Instant started;
    private final Set<String> knownBefore;
    private final Set<String> unchanged = new TreeSet<>();
    private final Set<String> shown = new TreeSet<>();
    private final Set<String> leaving = new TreeSet<>();
    private boolean complete;
    private boolean restUnchanged;
    private int added;
    private int changed;
    private int quarantined;
    private int documents;

    Run(Source source, Keeper keeper, Clock clock) {
        this.source = source;
        this.keeper = keeper;
        this.clock = clock;
        this.started = clock.instant();
        this.knownBefore = source.look(state -> Set.copyOf(state.kept().keySet()));
    }

    @Override
    public boolean put(HarvestedRecord found) {
        shown.add(found.identifier());
        leaving.remove(found.identifier());
        try {
            keep(found);
            return true;
        } catch (UnfitRecordException e) {
            quarantine(found.identifier(), found.raw(), e.reason());
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void unchanged(String identifier) {
        shown.add(identifier);
        leaving.remove(identifier);
        keepUnchanged(identifier);
    }

    @Override
    public void received() {
        documents++;
    }

    @Override
    public Optional<HarvestedRecord> find(String identifier) {
        Optional<KeptRecord> kept =
                source.look(state -> Optional.ofNullable(state.kept().get(identifier)));
        return kept.map(keeper::record);
    }

    @Override
    public List<HarvestedRecord> list() {
        List<KeptRecord> all = source.look(state -> List.copyOf(state.kept().values()));
        return all.stream().map(keeper::record).toList();
    }

    @Override
    public void gone(String identifier) {
        shown.remove(identifier);
        leaving.add(identifier);
    }

    @Override
    public void complete() {
        complete = true;
    }

    @Override
    public void restUnchanged() {
        restUnchanged = true;
    }

    @Override
    public void quarantine(String identifier, byte[] raw, LocalizedText reason) {
        shown.add(identifier);
        leaving.remove(identifier);
        quarantined++;
        byte[] part = raw.length > RAW_BYTES ? Arrays.copyOf(raw, RAW_BYTES) : raw;
        QuarantinedRecord record = new QuarantinedRecord(identifier, keeper.store(part), reason, clock.instant());
        if (!isKnown(record)) {
            source.append(List.of(HarvestLine.quarantined(record)));
        }
    }

    /** The run ended well: takes out what is gone, unless that is more than this share of what is kept. */
    HarvestOutcome end(String cursor, double share) {
        Instant time = clock.instant();
        Set<String> gone = source.look(this::gone);
        long missed = gone.stream().filter(knownBefore::contains).count();
        boolean tooMany = missed > share * knownBefore.size();
        List<HarvestLine> lines = new ArrayList<>(tooMany ? held(gone, time) : removals(gone, time));
        boolean all = complete || restUnchanged;
        int taken = tooMany ? 0 : gone.size();
        HarvestOutcome outcome = new HarvestOutcome(
                started,
                time,
                all,
                added,
                changed,
                unchanged.size(),
                taken,
                quarantined,
                gone.size() - taken,
                documents);
        List<String> seen = all ? List.of() : List.copyOf(unchanged);
        if (!lines.isEmpty() || !seen.isEmpty() || outcome.isDifferent() || isNews(cursor, all)) {
            lines.add(HarvestLine.run(new HarvestLine.Run(outcome, cursor, seen)));
        }
        source.append(lines);
        return outcome;
    }

    /** Partners that have no records are asked often; that they still have none needs no line. */
    private boolean isNews(String cursor, boolean all) {
        return source.look(state -> (all && !state.kept().isEmpty())
                || state.last().map(last -> !last.cursor().equals(cursor)).orElse(true));
    }

    /** What was told to be gone, what was held before, and what a complete showing did not show. */
    private Set<String> gone(SourceState state) {
        Set<String> gone = new TreeSet<>(leaving);
        gone.addAll(state.held());
        if (complete) {
            gone.addAll(state.kept().keySet());
        }
        gone.retainAll(state.kept().keySet());
        gone.removeAll(shown);
        return gone;
    }

    private List<HarvestLine> held(Set<String> gone, Instant time) {
        return source.look(state -> state.held().equals(gone))
                ? released(Set.of(), time)
                : concat(HarvestLine.held(time, List.copyOf(gone)), released(Set.of(), time));
    }

    private List<HarvestLine> removals(Set<String> gone, Instant time) {
        List<HarvestLine> lines = new ArrayList<>(released(gone, time));
        gone.forEach(identifier -> lines.add(HarvestLine.gone(time, identifier)));
        if (source.look(state -> !gone.containsAll(state.held()))) {
            lines.add(HarvestLine.held(time, List.of()));
        }
        return lines;
    }

    /** What is in quarantine and is not there any more. */
    private List<HarvestLine> released(Set<String> gone, Instant time) {
        Set<String> waiting =
                source.look(state -> new TreeSet<>(state.quarantine().keySet()));
        return waiting.stream()
                .filter(identifier -> !shown.contains(identifier) && !gone.contains(identifier))
                .filter(identifier -> complete || leaving.contains(identifier))
                .map(identifier -> HarvestLine.released(time, identifier))
                .toList();
    }

    private void keep(HarvestedRecord found) throws IOException {
        boolean known = source.look(state -> state.kept().containsKey(found.identifier()));
        Optional<KeptRecord> next = keeper.next(found);
        if (next.isEmpty()) {
            keepUnchanged(found.identifier());
            return;
        }
        source.append(List.of(HarvestLine.kept(clock.instant(), next.get())));
        count(known);
    }

    private void keepUnchanged(String identifier) {
        unchanged.add(identifier);
        if (source.look(state -> state.quarantine().containsKey(identifier))) {
            source.append(List.of(HarvestLine.released(clock.instant(), identifier)));
        }
    }

    private void count(boolean known) {
        if (known) {
            changed++;
        } else {
            added++;
        }
    }

    private boolean isKnown(QuarantinedRecord record) {
        return source.look(state -> Optional.ofNullable(state.quarantine().get(record.identifier())))
                .filter(old -> old.raw().equals(record.raw()) && old.reason().equals(record.reason()))
                .isPresent();
    }

    private static List<HarvestLine> concat(HarvestLine first, List<HarvestLine> others) {
        List<HarvestLine> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }
}
