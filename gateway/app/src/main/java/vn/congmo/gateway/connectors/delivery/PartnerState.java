package vn.congmo.gateway.connectors.delivery;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.congmo.gateway.connectors.ConsignmentId;
import vn.congmo.gateway.core.LocalizedText;

/**
 * What the lines of a ledger add up to.
 *
 * @param isPaused by a person
 * @param heldBack why deletions wait for a person
 * @param harvest  the last run, where the partner is harvested
 * @param items    by dataset: all that the partner holds, held or was to be sent
 */
public record PartnerState(
        boolean isPaused,
        Optional<LocalizedText> heldBack,
        Optional<LedgerLine.OfHarvest> harvest,
        SortedMap<ConsignmentId, ItemState> items) {

    static final PartnerState FRESH =
            new PartnerState(false, Optional.empty(), Optional.empty(), Collections.emptySortedMap());

    public PartnerState {
        items = Collections.unmodifiableSortedMap(new TreeMap<>(items));
    }

    /** What is known of a dataset. */
    public ItemState item(ConsignmentId id) {
        return items.getOrDefault(id, ItemState.UNKNOWN);
    }

    /** What follows when this line is written down. */
    PartnerState after(LedgerLine line) {
        return switch (line) {
            case LedgerLine.OfItem ofItem -> with(ofItem);
            case LedgerLine.OfHarvest run -> new PartnerState(isPaused, heldBack, Optional.of(run), items);
            case LedgerLine.HeldBack held -> new PartnerState(isPaused, Optional.of(held.reason()), harvest, items);
            case LedgerLine.Asked asked -> new PartnerState(isPaused, Optional.empty(), harvest, items);
            case LedgerLine.Paused paused -> new PartnerState(true, heldBack, harvest, items);
            case LedgerLine.Resumed resumed -> new PartnerState(false, heldBack, harvest, items);
        };
    }

    private PartnerState with(LedgerLine.OfItem line) {
        ConsignmentId id = ConsignmentId.parse(line.item());
        SortedMap<ConsignmentId, ItemState> next = new TreeMap<>(items);
        next.put(id, item(id).after(line));
        return new PartnerState(isPaused, heldBack, harvest, next);
    }
}
