package vn.congmo.gateway.catalogue;

import java.time.Instant;
import java.util.Set;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Sha256;

/**
 * What stands in the place of something that was published and is no more (HTTP 410).
 *
 * @param time   when it was taken back
 * @param reason why, for people
 * @param inputs fingerprints of what it was made from: the same input is not published again unless somebody asks for it
 */
public record Withdrawal(Instant time, LocalizedText reason, Set<Sha256> inputs) {

    public Withdrawal {
        inputs = Set.copyOf(inputs);
    }
}
