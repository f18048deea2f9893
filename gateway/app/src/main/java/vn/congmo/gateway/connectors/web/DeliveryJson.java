package vn.congmo.gateway.connectors.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.congmo.gateway.connectors.delivery.LedgerEntry;
import vn.congmo.gateway.connectors.delivery.LedgerLine;
import vn.congmo.gateway.connectors.delivery.LedgerWords;
import vn.congmo.gateway.core.LocalizedText;

/**
 * One line of the delivery ledger.
 *
 * @param number counts the lines of the connector from 1
 * @param event  delivering, delivered, withdrawing, withdrawn, failed, held-back, asked, paused or resumed
 * @param fault  away, uncertain, refused or denied
 */
@Schema(name = "Delivery")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliveryJson(
        String connector,
        int number,
        Instant time,
        String event,
        LocalizedText words,
        @Nullable String dataset,
        @Nullable String version,
        @Nullable String fingerprint,
        @Nullable String receipt,
        @Nullable String fault,
        @Nullable Integer tries,
        @Nullable Instant nextTry) {

    static DeliveryJson of(LedgerEntry entry) {
        LedgerLine line = entry.line();
        LedgerLine.@Nullable OfItem item = line instanceof LedgerLine.OfItem ofItem ? ofItem : null;
        LedgerLine.@Nullable Failed failed = line instanceof LedgerLine.Failed failure ? failure : null;
        return new DeliveryJson(
                entry.connector().slug(),
                entry.number(),
                line.time(),
                entry.event(),
                LedgerWords.of(line),
                item == null ? null : item.item(),
                item == null ? null : item.version(),
                item == null ? null : item.fingerprint().hex(),
                line instanceof LedgerLine.Delivered delivered ? delivered.receipt() : null,
                failed == null ? null : ConnectorJson.code(failed.fault()),
                failed == null ? null : failed.tries(),
                failed == null ? null : failed.nextTry().orElse(null));
    }
}
