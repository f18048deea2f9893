package vn.congmo.gateway.connectors;

import java.util.Optional;

/**
 * Keeps datasets at one partner. Deliveries go by state: whatever is there, after {@link #deliver} the partner holds
 * exactly what the parcel says, and delivering the same again changes nothing. Blocks; used by one thread at a time.
 */
public interface Exporter {

    /** What the partner would be sent: settings and content that make the same parcel need no second delivery. */
    Parcel pack(Consignment consignment);

    /**
     * Asks the partner whether it holds exactly this already: after an answer that did not come, and at the first
     * delivery. Empty where it does not, or where it cannot be asked.
     *
     * @throws PartnerFault when the partner cannot be asked now
     */
    Optional<Receipt> find(Parcel parcel);

    /**
     * Makes the partner hold exactly this.
     *
     * @param before what the partner confirmed last of this dataset: a version, or that it was taken back
     * @throws PartnerFault when it does not, or when nobody knows
     */
    Receipt deliver(Parcel parcel, Optional<Receipt> before);

    /**
     * Takes a dataset back from the partner; that it is gone already is as good.
     *
     * @param last what the partner confirmed last; empty where it never confirmed anything, but may hold it
     * @return that it is gone
     * @throws PartnerFault when it is still there, or when nobody knows
     */
    Receipt withdraw(ConsignmentId id, Optional<Receipt> last);
}
