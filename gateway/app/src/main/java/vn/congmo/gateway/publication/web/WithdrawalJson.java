package vn.congmo.gateway.publication.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import vn.congmo.gateway.catalogue.Change;
import vn.congmo.gateway.core.LocalizedText;

/**
 * What was taken back.
 *
 * @param version its number; left out where it is the whole dataset
 * @param entry   hash of the log entry
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record WithdrawalJson(String dataset, Optional<Integer> version, Instant time, LocalizedText reason, String entry) {

    static WithdrawalJson of(Change change, Optional<Integer> version) {
        return new WithdrawalJson(
                change.dataset().slug(),
                version,
                change.time(),
                change.note(),
                change.entry().hex());
    }
}
