package vn.congmo.gateway.connectors;

import java.util.List;
import java.util.Optional;
import vn.congmo.gateway.core.LocalizedText;

/** One run of a harvester: what it shows is kept with its origin and the time it was seen, apart from the own data. */
public interface Harvest {

    /**
     * A dataset as the partner has it now.
     *
     * @return whether it is kept; what is not is in quarantine
     */
    boolean put(HarvestedRecord found);

    /** The partner still has this record, which is kept, and it says what it said. */
    void unchanged(String identifier);

    /** A document came and was handed on: it is no record of a catalogue, and only counted. */
    void received();

    /** What is kept of this record now, if it is. */
    Optional<HarvestedRecord> find(String identifier);

    /** All that is kept of the partner now. */
    List<HarvestedRecord> list();

    /** The partner says that this record is gone. */
    void gone(String identifier);

    /** Everything the partner has was shown: what it had before and was not shown is gone, within the guard's share. */
    void complete();

    /** The partner says that everything it did not show is as it was. */
    void restUnchanged();

    /**
     * A record that cannot be taken.
     *
     * @param raw    as it came, as far as it can be kept
     * @param reason what is wrong with it
     */
    void quarantine(String identifier, byte[] raw, LocalizedText reason);
}
