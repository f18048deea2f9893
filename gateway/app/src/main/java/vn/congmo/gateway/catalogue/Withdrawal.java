package vn.congmo.gateway.catalogue;

import java.time.Instant;
import vn.congmo.gateway.core.LocalizedText;

/**
 * What stands in the place of something that was published and is no more (HTTP 410).
 *
 * @param time   when it was taken back
 * @param reason why, for people
 */
public record Withdrawal(Instant time, LocalizedText reason) {}
