package vn.congmo.gateway.review;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.congmo.gateway.core.Sha256;

/**
 * What one person decided, as it is kept for ever.
 *
 * @param id         twelve hexadecimal digits
 * @param subject    id of the first decision about the same row, this one's own if it is the first
 * @param agent      id of who decided
 * @param agentName  public name then
 * @param document   hash of the file as it arrived, so that renaming it changes nothing
 * @param table      empty for a verdict about the document
 * @param anchor     where the row stands
 * @param below      where the rows stand that the machine's row pointed to, by field
 * @param references where the rows stand that the person's cells point to, by field
 * @param cells      what the person says, by field; empty for verdicts without cells of their own
 * @param seen       all cells that the machine had then; empty where it had no such row
 * @param note       why, in the person's words; may be empty
 */
public record Decision(
        String id,
        String subject,
        OffsetDateTime time,
        String agent,
        String agentName,
        Sha256 document,
        Verdict verdict,
        String table,
        Anchor anchor,
        Map<String, Anchor> below,
        Map<String, Anchor> references,
        Map<String, String> cells,
        Map<String, String> seen,
        String note) {

    public Decision {
        below = Collections.unmodifiableMap(new LinkedHashMap<>(below));
        references = Collections.unmodifiableMap(new LinkedHashMap<>(references));
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        seen = Collections.unmodifiableMap(new LinkedHashMap<>(seen));
    }

    /** The cells that hold by this decision: the person's, or those that the person confirmed. */
    Map<String, String> saying() {
        return cells.isEmpty() ? seen : cells;
    }
}
