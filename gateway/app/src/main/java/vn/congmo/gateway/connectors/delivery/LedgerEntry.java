package vn.congmo.gateway.connectors.delivery;

import java.util.Locale;
import vn.congmo.gateway.connectors.ConnectorName;

/**
 * A line of the delivery ledger and where it stands.
 *
 * @param number counts the lines of the connector from 1
 */
public record LedgerEntry(ConnectorName connector, int number, LedgerLine line) {

    /** What happened, in lower case with hyphens. */
    public String event() {
        String name = line.getClass().getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
