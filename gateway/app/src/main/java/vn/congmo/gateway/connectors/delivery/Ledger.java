package vn.congmo.gateway.connectors.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.connectors.ConnectorName;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.files.ChainedLog;
import vn.congmo.gateway.files.Disk;

/** Everything that happened between the gateway and one partner: {@code connectors/<name>.jsonl}, chained by hashes. */
final class Ledger {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ChainedLog log;
    private volatile PartnerState state;

    /**
     * Opens the ledger of a connector, which need not exist yet.
     *
     * @throws vn.congmo.gateway.files.BrokenChainException where it was tampered with
     */
    Ledger(DataDirectory data, ConnectorName connector, Disk disk) {
        this.log = new ChainedLog(data.resolve("connectors").resolve(connector + ".jsonl"), disk);
        this.state = list().stream().reduce(PartnerState.FRESH, PartnerState::after, (a, b) -> b);
    }

    /** Writes a line down; returns once that is durable. */
    synchronized void append(LedgerLine line) {
        try {
            log.append(List.of(JSON.writeValueAsString(line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        state = state.after(line);
    }

    /** What its lines add up to now. */
    PartnerState state() {
        return state;
    }

    /** All lines, oldest first. */
    List<LedgerLine> list() {
        try {
            return log.list().stream()
                    .map(line -> JSON.readValue(line.json(), LedgerLine.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
