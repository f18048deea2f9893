package vn.congmo.gateway.connectors;

/** A kind of partner that records are harvested from; each is a component. */
public interface HarvesterKind {

    /** What {@code gateway.connectors.<name>.kind} calls it. */
    String kind();

    /**
     * A harvester for one partner.
     *
     * @throws vn.congmo.gateway.core.Refusal when settings are missing or wrong; it says which and what to write
     */
    Harvester open(Connection connection);
}
