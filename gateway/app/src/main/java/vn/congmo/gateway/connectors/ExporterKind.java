package vn.congmo.gateway.connectors;

/** A kind of partner that datasets are delivered to; each is a component. */
public interface ExporterKind {

    /** What {@code gateway.connectors.<name>.kind} calls it. */
    String kind();

    /**
     * An exporter for one partner.
     *
     * @throws vn.congmo.gateway.core.Refusal when settings are missing or wrong; it says which and what to write
     */
    Exporter open(Connection connection);
}
