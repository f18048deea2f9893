package vn.congmo.gateway.connectors.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.congmo.gateway.connectors.ConnectorName;
import vn.congmo.gateway.connectors.ConnectorSettings;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;

/** A connector whose settings are wrong: it says so wherever connectors are listed, and the gateway runs on. */
record Misconfigured(ConnectorName name, ConnectorSettings settings, Refusal why) implements Connector {

    @Override
    public ConnectorStatus status() {
        LocalizedText notice = new LocalizedText(
                "Cấu hình sai: " + why.detail().vi(),
                "Wrong settings: " + why.detail().en());
        return new ConnectorStatus(
                name, settings, ConnectorStatus.Health.NEEDS_ATTENTION, Optional.of(notice), List.of());
    }

    @Override
    public List<LedgerEntry> lines(int before, int limit) {
        return List.of();
    }

    @Override
    public boolean runsByItself() {
        return false;
    }

    @Override
    public void run() {
        // There is nothing to do until the settings are mended and the gateway is started again.
    }

    @Override
    public void ask(String by) {
        throw why;
    }

    @Override
    public void runNow(boolean deletions) {
        throw why;
    }

    @Override
    public List<PlannedStep> rehearse() {
        throw why;
    }

    @Override
    public void pause(String by) {
        throw why;
    }

    @Override
    public void resume(String by) {
        throw why;
    }

    @Override
    public Optional<Instant> findNextTry() {
        return Optional.empty();
    }
}
