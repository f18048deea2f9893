package vn.congmo.gateway.connectors;

import java.util.Optional;

/**
 * Names what is delivered: a dataset of the province, one that was harvested from a partner, or a report.
 *
 * @param source the connector it was harvested by, or {@link ConnectorName#REPORTS}; empty for the province's own
 * @param slug   of the dataset: ASCII, lower case, hyphens
 */
public record ConsignmentId(Optional<ConnectorName> source, String slug) implements Comparable<ConsignmentId> {

    /** One of the province's own datasets. */
    public static ConsignmentId own(String slug) {
        return new ConsignmentId(Optional.empty(), slug);
    }

    /** As {@link #text} writes it. */
    public static ConsignmentId parse(String text) {
        int at = text.indexOf('/');
        return at < 0
                ? own(text)
                : new ConsignmentId(Optional.of(new ConnectorName(text.substring(0, at))), text.substring(at + 1));
    }

    /** {@code plans}, or {@code national-portal/plans} for a harvested one. */
    public String text() {
        return source.map(name -> name + "/").orElse("") + slug;
    }

    @Override
    public int compareTo(ConsignmentId other) {
        return text().compareTo(other.text());
    }

    @Override
    public String toString() {
        return text();
    }
}
