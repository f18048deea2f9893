package vn.congmo.gateway.web;

import java.time.Instant;
import java.util.Optional;

/**
 * A part of the API that is to go: its answers say so, and so does the API description. A bean of the module that has
 * the part.
 *
 * @param pattern   of its paths, for example {@code /api/v1/**}
 * @param since     when it became deprecated (RFC 9745)
 * @param sunset    when it stops at the earliest (RFC 8594); empty while that is not settled
 * @param successor path of what replaces it
 */
public record Deprecation(String pattern, Instant since, Optional<Instant> sunset, String successor) {}
