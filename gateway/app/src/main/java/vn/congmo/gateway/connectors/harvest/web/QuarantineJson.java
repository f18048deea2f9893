package vn.congmo.gateway.connectors.harvest.web;

import java.time.Instant;
import vn.congmo.gateway.connectors.harvest.QuarantinedRecord;
import vn.congmo.gateway.core.LocalizedText;

/**
 * A record that could not be taken.
 *
 * @param since when it came like this first
 * @param sha256 of what came
 */
record QuarantineJson(String identifier, LocalizedText reason, Instant since, String sha256) {

    static QuarantineJson of(QuarantinedRecord record) {
        return new QuarantineJson(
                record.identifier(),
                record.reason(),
                record.time(),
                record.raw().hex());
    }
}
