package vn.congmo.gateway.connectors.edxml;

import java.time.Instant;
import java.util.Optional;

/**
 * Tells how far a document has come (MessageStatus).
 *
 * @param about       the document
 * @param from        who tells
 * @param code        one of {@link StatusCode}, or another one of the sender's
 * @param description in words, as people read it
 * @param time        when, where it says so readably
 * @param staff       who handles it: department and name
 */
public record EdxmlStatus(
        EdxmlHead.Answered about,
        EdxmlHead.Organ from,
        String code,
        String description,
        Optional<Instant> time,
        Optional<String> staff) {

    /** As a message of its own, every element with its prefix as QCVN 102:2016 has them. */
    public byte[] toXml() {
        return EdxmlWriter.write(this);
    }
}
