package vn.congmo.gateway.connectors.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import vn.congmo.gateway.connectors.Consignment;
import vn.congmo.gateway.connectors.ConsignmentId;
import vn.congmo.gateway.connectors.Exporter;
import vn.congmo.gateway.connectors.Parcel;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.connectors.Receipt;
import vn.congmo.gateway.core.LocalizedText;

/** The simplest partner there can be: a map of what it holds, a list of all it was told, and faults on order. */
final class ModelPartner implements Exporter {

    static final LocalizedText WHY = new LocalizedText("thử", "a test");

    final SortedMap<String, Parcel> holds = new TreeMap<>();
    final List<String> effects = new ArrayList<>();
    int calls;

    /** What goes wrong with the next call, before or after the partner acts. */
    Supplier<Trouble> trouble = () -> Trouble.NONE;

    enum Trouble {
        NONE,
        AWAY,
        BUSY,
        REFUSED,
        DENIED,
        LOST_REQUEST,
        LOST_ANSWER,
        DEATH_BEFORE,
        DEATH_AFTER
    }

    /** The process of the gateway ends here. */
    static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public Parcel pack(Consignment consignment) {
        if (consignment.id().slug().equals("unfit")) {
            throw PartnerFault.refused(WHY);
        }
        return Parcel.of(
                consignment,
                consignment.metadata().title().vi() + " "
                        + consignment.files().getFirst().sha256());
    }

    @Override
    public Optional<Receipt> find(Parcel parcel) {
        calls++;
        Trouble next = trouble.get();
        if (next == Trouble.AWAY || next == Trouble.LOST_ANSWER || next == Trouble.LOST_REQUEST) {
            throw PartnerFault.away(WHY, Optional.empty());
        }
        return Optional.ofNullable(holds.get(parcel.consignment().id().text()))
                .filter(held -> held.fingerprint().equals(parcel.fingerprint()))
                .map(held -> receipt(parcel));
    }

    @Override
    public Receipt deliver(Parcel parcel, Optional<Receipt> before) {
        String id = parcel.consignment().id().text();
        return act(
                () -> {
                    holds.put(id, parcel);
                    effects.add("put " + id + " " + parcel.consignment().version());
                },
                receipt(parcel));
    }

    @Override
    public Receipt withdraw(ConsignmentId id, Optional<Receipt> last) {
        return act(
                () -> {
                    if (holds.remove(id.text()) != null) {
                        effects.add("remove " + id);
                    }
                },
                last.orElse(new Receipt("")));
    }

    private Receipt act(Runnable effect, Receipt receipt) {
        calls++;
        Trouble now = trouble.get();
        fail(now);
        effect.run();
        return switch (now) {
            case LOST_ANSWER -> throw PartnerFault.uncertain(WHY);
            case DEATH_AFTER -> throw new Death();
            default -> receipt;
        };
    }

    private static void fail(Trouble now) {
        switch (now) {
            case AWAY -> throw PartnerFault.away(WHY, Optional.empty());
            case BUSY -> throw PartnerFault.away(WHY, Optional.of(Duration.ofHours(3)));
            case REFUSED -> throw PartnerFault.refused(WHY);
            case DENIED -> throw PartnerFault.denied(WHY);
            case LOST_REQUEST -> throw PartnerFault.uncertain(WHY);
            case DEATH_BEFORE -> throw new Death();
            default -> {
                // It acts.
            }
        }
    }

    private static Receipt receipt(Parcel parcel) {
        return new Receipt("model:" + parcel.consignment().id());
    }
}
