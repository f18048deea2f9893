package vn.congmo.gateway.connectors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congmo.gateway.core.LocalizedText;

/** For harvesters of documents: documents are no records, and whatever is shown as one is a mistake. */
public final class OnlyQuarantine implements Harvest {

    private final List<PutAside> quarantined = new ArrayList<>();
    private int received;

    /** What was put aside, each time it was. */
    public List<PutAside> quarantined() {
        return quarantined;
    }

    /** How many documents came. */
    public int documents() {
        return received;
    }

    @Override
    public void received() {
        received++;
    }

    @Override
    public boolean put(HarvestedRecord found) {
        throw new AssertionError(found);
    }

    @Override
    public void unchanged(String identifier) {
        throw new AssertionError(identifier);
    }

    @Override
    public Optional<HarvestedRecord> find(String identifier) {
        return Optional.empty();
    }

    @Override
    public List<HarvestedRecord> list() {
        return List.of();
    }

    @Override
    public void gone(String identifier) {
        throw new AssertionError(identifier);
    }

    @Override
    public void complete() {
        throw new AssertionError();
    }

    @Override
    public void restUnchanged() {
        throw new AssertionError();
    }

    @Override
    public void quarantine(String identifier, byte[] raw, LocalizedText reason) {
        quarantined.add(new PutAside(identifier, raw));
    }

    /** One record in quarantine, as it came. */
    public record PutAside(String identifier, byte[] raw) {}
}
