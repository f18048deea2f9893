package vn.congmo.gateway.connectors.delivery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congmo.gateway.connectors.Consignment;
import vn.congmo.gateway.connectors.ConsignmentId;
import vn.congmo.gateway.connectors.ConsignmentSource.Stocked;
import vn.congmo.gateway.connectors.Parcel;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.core.LocalizedText;

/**
 * The difference between what a partner holds and what it shall hold.
 *
 * @param steps    in the order in which they are taken: deletions come last
 * @param heldBack deletions that wait for a person, since they are too many for one run
 * @param unfit    datasets that cannot be made into what the partner takes, each with the reason; the others go on
 */
record Plan(List<Step> steps, List<Step.Withdraw> heldBack, SortedMap<ConsignmentId, LocalizedText> unfit) {

    private static final Logger LOG = LoggerFactory.getLogger(Plan.class);

    Plan {
        steps = List.copyOf(steps);
        heldBack = List.copyOf(heldBack);
        unfit = Collections.unmodifiableSortedMap(new TreeMap<>(unfit));
    }

    /**
     * Compares.
     *
     * @param share largest share of what the partner holds that may be deleted
     */
    static Plan of(Stocked wanted, PartnerState state, Packing packing, double share) {
        SortedMap<ConsignmentId, LocalizedText> unfit = new TreeMap<>();
        List<Step> steps = new ArrayList<>();
        for (Consignment consignment : wanted.whole()) {
            pack(consignment, state, packing, unfit).ifPresent(parcel -> steps.add(new Step.Deliver(parcel)));
        }
        List<Step.Withdraw> gone = gone(wanted, state);
        if (gone.stream().filter(step -> step.state().mayBeHeld()).count() > share * held(state)) {
            return new Plan(steps, gone, unfit);
        }
        steps.addAll(gone);
        return new Plan(steps, List.of(), unfit);
    }

    /** What the partner does not hold as it is now. */
    private static Optional<Parcel> pack(
            Consignment consignment,
            PartnerState state,
            Packing packing,
            SortedMap<ConsignmentId, LocalizedText> unfit) {
        try {
            return state.item(consignment.id()).isInStep(packing.fingerprint(consignment))
                    ? Optional.empty()
                    : Optional.of(packing.pack(consignment));
        } catch (PartnerFault fault) {
            unfit.put(consignment.id(), fault.reason());
        } catch (RuntimeException bug) {
            LOG.error("{} cannot be packed", consignment.id(), bug);
            unfit.put(consignment.id(), PartnerFault.unexpected(bug).reason());
        }
        return Optional.empty();
    }

    /** What a person should know, in words: what cannot be sent at all, or else why deletions wait. */
    Optional<LocalizedText> notice(PartnerState state) {
        return unfit.entrySet().stream()
                .findFirst()
                .map(first -> new LocalizedText(
                        first.getKey() + ": " + first.getValue().vi(),
                        first.getKey() + ": " + first.getValue().en()))
                .or(() -> warning(state));
    }

    /** Why deletions wait, in words. */
    Optional<LocalizedText> warning(PartnerState state) {
        if (heldBack.isEmpty()) {
            return Optional.empty();
        }
        String ids = heldBack.stream().map(step -> step.id().text()).collect(Collectors.joining(", "));
        long held = held(state);
        return Optional.of(new LocalizedText(
                "Chờ người quyết định: sẽ gỡ %d trong %d bộ dữ liệu bên nhận đang giữ (%s)"
                        .formatted(heldBack.size(), held, ids),
                "Waits for a person: %d of the %d datasets that the partner holds would be deleted (%s)"
                        .formatted(heldBack.size(), held, ids)));
    }

    private static long held(PartnerState state) {
        return state.items().values().stream().filter(ItemState::mayBeHeld).count();
    }

    /** What cannot be read now is not gone. */
    private static List<Step.Withdraw> gone(Stocked wanted, PartnerState state) {
        Set<ConsignmentId> there = Stream.concat(
                        wanted.whole().stream().map(Consignment::id), wanted.damaged().stream())
                .collect(Collectors.toUnmodifiableSet());
        return state.items().entrySet().stream()
                .filter(entry ->
                        !there.contains(entry.getKey()) && entry.getValue().isLeft())
                .map(entry -> new Step.Withdraw(entry.getKey(), entry.getValue()))
                .toList();
    }
}
