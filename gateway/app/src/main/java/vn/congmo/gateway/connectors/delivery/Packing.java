package vn.congmo.gateway.connectors.delivery;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.congmo.gateway.connectors.Consignment;
import vn.congmo.gateway.connectors.ConsignmentId;
import vn.congmo.gateway.connectors.Exporter;
import vn.congmo.gateway.connectors.Parcel;
import vn.congmo.gateway.core.Sha256;

/** Packs for one partner, and remembers fingerprints: most looks at a connector are at what has not changed. */
final class Packing {

    private final Exporter exporter;
    private final Map<ConsignmentId, Packed> known = new ConcurrentHashMap<>();

    Packing(Exporter exporter) {
        this.exporter = exporter;
    }

    /**
     * Of everything that the partner will hold.
     *
     * @throws vn.congmo.gateway.connectors.PartnerFault when it cannot be made into what the partner takes
     */
    Sha256 fingerprint(Consignment consignment) {
        Packed last = known.get(consignment.id());
        return last != null && last.consignment().equals(consignment)
                ? last.fingerprint()
                : pack(consignment).fingerprint();
    }

    /** As the partner is sent it. */
    Parcel pack(Consignment consignment) {
        Parcel parcel = exporter.pack(consignment);
        known.put(consignment.id(), new Packed(consignment, parcel.fingerprint()));
        return parcel;
    }

    private record Packed(Consignment consignment, Sha256 fingerprint) {}
}
