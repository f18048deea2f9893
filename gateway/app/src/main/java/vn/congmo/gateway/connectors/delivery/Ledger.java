package vn.congmo.gateway.connectors.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.connectors.ConnectorName;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.files.ChainedLog;
import vn.congmo.gateway.files.Disk;

/** Everything that happened between the gateway and one partner: {@code connectors/<name>.jsonl}, chained by hashes. */
final class Ledger {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final int REMEMBERED = 200;

    private final ConnectorName connector;
    private final ChainedLog log;
    private final List<LedgerLine> newest;
    private int count;
    private volatile PartnerState state;

    /**
     * Opens the ledger of a connector, which need not exist yet.
     *
     * @throws vn.congmo.gateway.files.BrokenChainException where it was tampered with
     */
    Ledger(DataDirectory data, ConnectorName connector, Disk disk) {
        this.connector = connector;
        this.log = new ChainedLog(data.resolve("connectors").resolve(connector + ".jsonl"), disk);
        List<LedgerLine> lines = read();
        this.count = lines.size();
        this.newest = new ArrayList<>(lines.subList(Math.max(0, count - REMEMBERED), count));
        this.state = lines.stream().reduce(PartnerState.FRESH, PartnerState::after, (a, b) -> b);
    }

    /** Writes a line down; returns once that is durable. */
    synchronized void append(LedgerLine line) {
        try {
            log.append(List.of(JSON.writeValueAsString(line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        state = state.after(line);
        count++;
        newest.add(line);
        if (newest.size() > 2 * REMEMBERED) {
            newest.subList(0, REMEMBERED).clear();
        }
    }

    /** What its lines add up to now. */
    PartnerState state() {
        return state;
    }

    /**
     * Lines with their numbers, newest first; only who looks far back has the file read.
     *
     * @param before only those of lower numbers
     */
    synchronized List<LedgerEntry> list(int before, int limit) {
        int last = Math.min(before - 1, count);
        int first = Math.max(1, last - limit + 1);
        List<LedgerLine> lines = first > count - newest.size() ? newest : read();
        int offset = count - lines.size() + 1;
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> new LedgerEntry(connector, number, lines.get(number - offset)))
                .toList()
                .reversed();
    }

    private List<LedgerLine> read() {
        try {
            return log.list().stream()
                    .map(line -> JSON.readValue(line.json(), LedgerLine.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
