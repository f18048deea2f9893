package vn.congmo.gateway.connectors.harvest;

import java.time.Instant;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Sha256;

/**
 * A record that could not be taken.
 *
 * @param raw  hash of what came of it, which is in the content store
 * @param time since when it is like this
 */
public record QuarantinedRecord(String identifier, Sha256 raw, LocalizedText reason, Instant time) {}
