package vn.congmo.gateway.access;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One line of the audit log, as it is written there.
 *
 * @param time    ISO 8601 with offset, in the gateway's time zone
 * @param agent   id of who did it; {@code unknown} where nobody is known
 * @param name    of the agent then
 * @param role    code of the agent's role then; empty for nobody known
 * @param action  what was done
 * @param subject what it was done to
 * @param details more of it; never a secret
 */
@JsonPropertyOrder({"time", "agent", "name", "role", "action", "subject", "details"})
@JsonIgnoreProperties({"previous", "hash"})
public record AuditEntry(
        String time,
        String agent,
        String name,
        String role,
        String action,
        String subject,
        Map<String, String> details) {

    public AuditEntry {
        details = Collections.unmodifiableMap(new TreeMap<>(details));
    }
}
