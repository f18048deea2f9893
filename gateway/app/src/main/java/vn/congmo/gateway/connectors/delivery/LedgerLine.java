package vn.congmo.gateway.connectors.delivery;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.Optional;
import vn.congmo.gateway.connectors.ConsignmentId;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Sha256;

/** One line of a connector's ledger: something that happened between the gateway and a partner. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LedgerLine.Delivering.class, name = "delivering"),
    @JsonSubTypes.Type(value = LedgerLine.Delivered.class, name = "delivered"),
    @JsonSubTypes.Type(value = LedgerLine.Withdrawing.class, name = "withdrawing"),
    @JsonSubTypes.Type(value = LedgerLine.Withdrawn.class, name = "withdrawn"),
    @JsonSubTypes.Type(value = LedgerLine.Failed.class, name = "failed"),
    @JsonSubTypes.Type(value = LedgerLine.Harvested.class, name = "harvested"),
    @JsonSubTypes.Type(value = LedgerLine.HarvestFailed.class, name = "harvest-failed"),
    @JsonSubTypes.Type(value = LedgerLine.HeldBack.class, name = "held-back"),
    @JsonSubTypes.Type(value = LedgerLine.Asked.class, name = "asked"),
    @JsonSubTypes.Type(value = LedgerLine.Paused.class, name = "paused"),
    @JsonSubTypes.Type(value = LedgerLine.Resumed.class, name = "resumed")
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties({"previous", "hash"})
public sealed interface LedgerLine {

    /** When it happened. */
    Instant time();

    /** About one dataset. */
    sealed interface OfItem extends LedgerLine {

        /** The dataset, as {@link ConsignmentId#text} writes it. */
        String item();

        /** Of the dataset, as people call it. */
        String version();

        /** Of the parcel that the line is about. */
        Sha256 fingerprint();
    }

    /** A delivery begins; without another line of the item after it, nobody knows how it ended. */
    record Delivering(Instant time, String item, String version, Sha256 fingerprint) implements OfItem {}

    /**
     * The partner holds the parcel.
     *
     * @param receipt what it confirmed
     * @param millis  how long it took
     */
    record Delivered(Instant time, String item, String version, Sha256 fingerprint, String receipt, long millis)
            implements OfItem {}

    /** A dataset is being taken back from the partner. */
    record Withdrawing(Instant time, String item, String version, Sha256 fingerprint) implements OfItem {}

    /** The partner holds it no more. */
    record Withdrawn(Instant time, String item, String version, Sha256 fingerprint, String receipt, long millis)
            implements OfItem {}

    /**
     * The partner did not do what it was asked.
     *
     * @param tries   failures in a row, this one included
     * @param nextTry empty where only a change or a person lets it be tried again
     */
    record Failed(
            Instant time,
            String item,
            String version,
            Sha256 fingerprint,
            PartnerFault.Kind fault,
            LocalizedText reason,
            int tries,
            Optional<Instant> nextTry,
            long millis)
            implements OfItem {}

    /** About a run of a harvester. */
    sealed interface OfHarvest extends LedgerLine {}

    /**
     * A harvester read its partner to the end.
     *
     * @param held      records that the partner has no more, too many to be taken out without a person
     * @param documents documents that came and were handed on; lines of older programs do not tell them
     */
    record Harvested(
            Instant time,
            int added,
            int changed,
            int unchanged,
            int gone,
            int quarantined,
            int held,
            @JsonSetter(nulls = Nulls.AS_EMPTY) int documents,
            long millis)
            implements OfHarvest {

        /** Whether it tells more than the line before does. */
        boolean isNewsAfter(Optional<OfHarvest> before) {
            boolean same = before.filter(Harvested.class::isInstance)
                    .map(Harvested.class::cast)
                    .filter(last -> last.quarantined == quarantined && last.held == held)
                    .isPresent();
            return added + changed + gone + documents > 0 || !same;
        }
    }

    /**
     * A harvester could not read its partner to the end.
     *
     * @param tries   failures in a row, this one included
     * @param nextTry empty where only a change or a person lets it be tried again
     */
    record HarvestFailed(
            Instant time,
            PartnerFault.Kind fault,
            LocalizedText reason,
            int tries,
            Optional<Instant> nextTry,
            long millis)
            implements OfHarvest {}

    /** More would be deleted than the settings allow one run: a person decides. */
    record HeldBack(Instant time, LocalizedText reason) implements LedgerLine {}

    /** A person asked for a run now. */
    record Asked(Instant time, String by) implements LedgerLine {}

    /** A person stopped the connector. */
    record Paused(Instant time, String by) implements LedgerLine {}

    /** A person let it go on. */
    record Resumed(Instant time, String by) implements LedgerLine {}
}
