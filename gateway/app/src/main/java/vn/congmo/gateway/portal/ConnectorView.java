package vn.congmo.gateway.portal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import vn.congmo.gateway.connectors.delivery.ConnectorStatus;
import vn.congmo.gateway.connectors.delivery.ConnectorStatus.Health;
import vn.congmo.gateway.connectors.delivery.ConnectorStatus.ItemStatus;

/**
 * A connector as officers see it.
 *
 * @param health as the messages name it, for example {@code in-step}
 * @param notice empty where there is nothing to say
 */
record ConnectorView(
        String name,
        String kind,
        String address,
        String schedule,
        String health,
        boolean paused,
        String notice,
        long behind,
        List<Item> items) {

    static ConnectorView of(ConnectorStatus status, Locale locale) {
        return new ConnectorView(
                status.name().slug(),
                status.settings().kind(),
                status.settings().address().toString(),
                status.settings().schedule(),
                status.health().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                status.health() == Health.PAUSED,
                status.notice().map(text -> text.in(locale)).orElse(""),
                status.behind(),
                status.items().stream().map(item -> Item.of(item, locale)).toList());
    }

    /**
     * One dataset at the partner; what there is nothing to say of is empty.
     *
     * @param lag how long it has not been in step: hours and minutes
     */
    record Item(
            String name,
            boolean inStep,
            String wanted,
            String held,
            String since,
            String receipt,
            String lag,
            String reason,
            String nextTry) {

        static Item of(ItemStatus item, Locale locale) {
            return new Item(
                    item.item(),
                    item.inStep(),
                    item.wanted().orElse(""),
                    item.held().map(held -> held.version()).orElse(""),
                    item.held().map(held -> Formats.moment(held.since())).orElse(""),
                    item.held().map(held -> held.receipt().text()).orElse(""),
                    item.lag().map(Item::hours).orElse(""),
                    item.setback().map(failed -> failed.reason().in(locale)).orElse(""),
                    item.nextTry().map(Formats::moment).orElse(""));
        }

        private static String hours(Duration lag) {
            return "%d:%02d".formatted(lag.toHours(), lag.toMinutesPart());
        }
    }
}
