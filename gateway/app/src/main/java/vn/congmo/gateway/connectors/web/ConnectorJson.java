package vn.congmo.gateway.connectors.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congmo.gateway.connectors.delivery.ConnectorStatus;
import vn.congmo.gateway.connectors.delivery.ItemState;
import vn.congmo.gateway.connectors.delivery.LedgerLine;
import vn.congmo.gateway.core.LocalizedText;

/**
 * Where a connector stands.
 *
 * @param health     in-step, catching-up, retrying, needs-attention or paused
 * @param behind     how many datasets are not in step
 * @param lagSeconds longest time for which something published is not at the partner
 */
@Schema(name = "Connector")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConnectorJson(
        String name,
        String kind,
        String address,
        String schedule,
        String health,
        @Nullable LocalizedText notice,
        long behind,
        long lagSeconds,
        List<ItemJson> items) {

    static ConnectorJson of(ConnectorStatus status) {
        return new ConnectorJson(
                status.name().slug(),
                status.settings().kind(),
                status.settings().address().toString(),
                status.settings().schedule(),
                code(status.health()),
                status.notice().orElse(null),
                status.behind(),
                status.lag().toSeconds(),
                status.items().stream().map(ItemJson::of).toList());
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * One dataset at the partner.
     *
     * @param dataset    its slug; {@code source/slug} for one that was harvested
     * @param wanted     version that is published; not there where the partner shall hold none
     * @param held       version that the partner confirmed
     * @param lagSeconds since when it is not in step
     * @param tries      failures in a row
     * @param reason     of the last failure
     */
    @Schema(name = "ConnectorItem")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemJson(
            String dataset,
            boolean inStep,
            @Nullable String wanted,
            @Nullable String held,
            @Nullable Instant heldSince,
            @Nullable String fingerprint,
            @Nullable String receipt,
            @Nullable Long lagSeconds,
            @Nullable Integer tries,
            @Nullable Instant nextTry,
            @Nullable LocalizedText reason) {

        static ItemJson of(ConnectorStatus.ItemStatus item) {
            Optional<ItemState.Held> held = item.held();
            Optional<LedgerLine.Failed> setback = item.setback();
            return new ItemJson(
                    item.item(),
                    item.inStep(),
                    item.wanted().orElse(null),
                    held.map(ItemState.Held::version).orElse(null),
                    held.map(ItemState.Held::since).orElse(null),
                    held.map(last -> last.fingerprint().hex()).orElse(null),
                    held.map(last -> last.receipt().text()).orElse(null),
                    item.lag().map(Duration::toSeconds).orElse(null),
                    setback.map(LedgerLine.Failed::tries).orElse(null),
                    item.nextTry().orElse(null),
                    setback.map(LedgerLine.Failed::reason).orElse(null));
        }
    }
}
