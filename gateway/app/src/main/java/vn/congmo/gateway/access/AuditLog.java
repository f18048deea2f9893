package vn.congmo.gateway.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.files.ChainedLine;
import vn.congmo.gateway.files.ChainedLog;
import vn.congmo.gateway.files.Disk;

/** The record of every change and of who made it: {@code audit-log.jsonl}, append-only and chained by hashes. */
public final class AuditLog {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ChainedLog log;
    private final Clock clock;

    /** The audit log of a data directory. */
    public AuditLog(DataDirectory data, Disk disk, Clock clock) {
        this.log = new ChainedLog(data.resolve("audit-log.jsonl"), disk);
        this.clock = clock;
    }

    /**
     * Records what an agent did; returns once that is durable. Blocks: not for the event loop.
     *
     * @param subject what it was done to
     * @param details more of it; never a secret
     * @throws UncheckedIOException when the disk does not take it
     */
    public void record(Agent agent, AuditAction action, String subject, Map<String, String> details) {
        append(agent.id().slug(), agent.name(), agent.role().code(), action, subject, details);
    }

    /** Records what nobody known did or tried. */
    public void recordUnknown(AuditAction action, String subject, Map<String, String> details) {
        append("unknown", "", "", action, subject, details);
    }

    /**
     * Everything recorded, oldest first.
     *
     * @throws vn.congmo.gateway.files.BrokenChainException where the log was tampered with
     */
    public List<AuditEntry> list() throws IOException {
        return log.list().stream()
                .map(line -> JSON.readValue(line.json(), AuditEntry.class))
                .toList();
    }

    /**
     * Checks the chain. What was cut off at its end does not show in it: note the head elsewhere and compare.
     *
     * @throws vn.congmo.gateway.files.BrokenChainException where the log was tampered with
     */
    public End verify() throws IOException {
        List<ChainedLine> lines = log.list();
        return new End(
                lines.size(), lines.isEmpty() ? "-" : lines.getLast().hash().hex());
    }

    /**
     * Where the log ends.
     *
     * @param entries how many it has
     * @param head    hash of the last one; a dash where there is none
     */
    public record End(int entries, String head) {}

    private void append(
            String agent, String name, String role, AuditAction action, String subject, Map<String, String> details) {
        String time = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS).toString();
        AuditEntry entry = new AuditEntry(time, agent, name, role, action.name(), subject, details);
        try {
            log.append(List.of(JSON.writeValueAsString(entry)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
