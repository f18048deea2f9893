package vn.congmo.gateway.connectors.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congmo.gateway.connectors.ConnectorName;
import vn.congmo.gateway.connectors.ConnectorSettings;
import vn.congmo.gateway.connectors.Consignment;
import vn.congmo.gateway.connectors.ConsignmentId;
import vn.congmo.gateway.connectors.ConsignmentSource.Stocked;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.connectors.delivery.ConnectorStatus.Health;
import vn.congmo.gateway.connectors.delivery.ConnectorStatus.ItemStatus;
import vn.congmo.gateway.core.LocalizedText;

/** Tells where one partner stands. */
record PartnerReport(
        ConnectorName name, ConnectorSettings settings, PartnerState state, Stocked wanted, Plan plan, Instant now) {

    private static final LocalizedText PAUSED = new LocalizedText("Đang tạm dừng", "Paused");
    private static final LocalizedText DISABLED =
            new LocalizedText("Tắt trong cấu hình (enabled: false)", "Switched off in the settings (enabled: false)");

    ConnectorStatus status() {
        List<ItemStatus> items = items();
        return new ConnectorStatus(name, settings, health(items), notice(items), items);
    }

    private List<ItemStatus> items() {
        List<ItemStatus> items = new ArrayList<>();
        wanted.whole().forEach(consignment -> items.add(item(consignment)));
        Set<ConsignmentId> there = wanted.whole().stream().map(Consignment::id).collect(Collectors.toUnmodifiableSet());
        state.items().forEach((id, known) -> {
            if (!there.contains(id) && known.mayBeHeld()) {
                items.add(leftOver(id, known));
            }
        });
        return items;
    }

    private ItemStatus item(Consignment consignment) {
        ItemState known = state.item(consignment.id());
        boolean inStep = !plan.unfit().containsKey(consignment.id())
                && plan.steps().stream().noneMatch(step -> step.id().equals(consignment.id()));
        return new ItemStatus(
                consignment.id().text(),
                Optional.of(consignment.version()),
                known.held(),
                inStep,
                inStep ? Optional.empty() : Optional.of(Duration.between(consignment.issued(), now)),
                known.setback());
    }

    /** What is no longer wanted, or cannot be read now. */
    private ItemStatus leftOver(ConsignmentId id, ItemState known) {
        boolean damaged = wanted.damaged().contains(id);
        return new ItemStatus(id.text(), Optional.empty(), known.held(), damaged, Optional.empty(), known.setback());
    }

    private Health health(List<ItemStatus> items) {
        if (state.isPaused() || !settings.enabled()) {
            return Health.PAUSED;
        }
        List<PartnerFault.Kind> faults = items.stream()
                .flatMap(item -> item.setback().stream())
                .map(LedgerLine.Failed::fault)
                .toList();
        if (!plan.heldBack().isEmpty()
                || !plan.unfit().isEmpty()
                || faults.contains(PartnerFault.Kind.DENIED)
                || faults.contains(PartnerFault.Kind.REFUSED)) {
            return Health.NEEDS_ATTENTION;
        }
        if (!faults.isEmpty()) {
            return Health.RETRYING;
        }
        return items.stream().allMatch(ItemStatus::inStep) ? Health.IN_STEP : Health.CATCHING_UP;
    }

    private static Optional<LocalizedText> lastReason(List<ItemStatus> items) {
        return items.stream()
                .flatMap(item -> item.setback().stream())
                .max(Comparator.comparing(LedgerLine.Failed::time))
                .map(LedgerLine.Failed::reason);
    }

    private Optional<LocalizedText> notice(List<ItemStatus> items) {
        if (!settings.enabled()) {
            return Optional.of(DISABLED);
        }
        return state.isPaused() ? Optional.of(PAUSED) : plan.notice(state).or(() -> lastReason(items));
    }
}
