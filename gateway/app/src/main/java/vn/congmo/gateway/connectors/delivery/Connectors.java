package vn.congmo.gateway.connectors.delivery;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.connectors.ConnectorName;
import vn.congmo.gateway.connectors.ConnectorSettings;

/** All configured connectors, by name. */
@Component
public class Connectors {

    private final SortedMap<ConnectorName, Connector> connectors;

    Connectors(ConnectorsSettings settings, ConnectorOpener opener) {
        SortedMap<ConnectorName, Connector> all = new TreeMap<>();
        for (Map.Entry<String, ConnectorSettings> entry : settings.connectors().entrySet()) {
            ConnectorName name = new ConnectorName(entry.getKey());
            all.put(name, opener.open(name, entry.getValue()));
        }
        this.connectors = Collections.unmodifiableSortedMap(all);
    }

    /** All of them. */
    public List<Connector> list() {
        return List.copyOf(connectors.values());
    }

    /** By name. */
    SortedMap<ConnectorName, Connector> byName() {
        return connectors;
    }

    /**
     * One of them.
     *
     * @throws vn.congmo.gateway.core.Refusal when none is configured by this name
     */
    public Connector get(String name) {
        return connectors.entrySet().stream()
                .filter(entry -> entry.getKey().slug().equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> ConnectorErrors.unknown(name));
    }

    /** The newest lines of all ledgers, newest first. */
    public List<LedgerEntry> newest(int limit) {
        return connectors.keySet().stream()
                .flatMap(name -> list(name.slug(), Optional.empty(), limit).stream())
                .sorted(Comparator.comparing((LedgerEntry entry) -> entry.line().time())
                        .reversed()
                        .thenComparing(LedgerEntry::number, Comparator.reverseOrder()))
                .limit(limit)
                .toList();
    }

    /**
     * Lines of one ledger, newest first.
     *
     * @param before only those of lower numbers
     */
    public List<LedgerEntry> list(String name, Optional<Integer> before, int limit) {
        return get(name).lines(before.orElse(Integer.MAX_VALUE), limit);
    }
}
