package vn.congmo.gateway.connectors.delivery;

import java.time.Instant;
import java.util.Optional;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.connectors.Receipt;
import vn.congmo.gateway.core.Sha256;

/**
 * What is known of one dataset at one partner.
 *
 * @param held       what the partner confirmed last
 * @param last       what was written down last
 * @param isDoubtful whether the partner may hold more than it confirmed: an attempt broke off and nobody looked since
 */
public record ItemState(Optional<Held> held, Optional<LedgerLine.OfItem> last, boolean isDoubtful) {

    /** Of a dataset that the partner was never sent. */
    public static final ItemState UNKNOWN = new ItemState(Optional.empty(), Optional.empty(), false);

    /** What follows when this line is written down. */
    ItemState after(LedgerLine.OfItem line) {
        return switch (line) {
            case LedgerLine.Delivering begun -> new ItemState(held, Optional.of(line), isDoubtful || isOpen());
            case LedgerLine.Withdrawing begun -> new ItemState(held, Optional.of(line), isDoubtful || isOpen());
            case LedgerLine.Failed failed ->
                new ItemState(held, Optional.of(line), isDoubtful || failed.fault() == PartnerFault.Kind.UNCERTAIN);
            case LedgerLine.Delivered done -> new ItemState(Optional.of(Held.of(done)), Optional.of(line), false);
            case LedgerLine.Withdrawn done -> new ItemState(Optional.empty(), Optional.of(line), false);
        };
    }

    /** What the partner confirmed last: a version, or that it was taken back. */
    Optional<Receipt> confirmed() {
        return held.map(Held::receipt).or(() -> last.filter(LedgerLine.Withdrawn.class::isInstance)
                .map(line -> new Receipt(((LedgerLine.Withdrawn) line).receipt())));
    }

    /** Why the last attempt failed, if it did. */
    public Optional<LedgerLine.Failed> setback() {
        return last.filter(LedgerLine.Failed.class::isInstance).map(LedgerLine.Failed.class::cast);
    }

    /** Whether the partner holds exactly this, as far as is known. */
    boolean isInStep(Sha256 fingerprint) {
        return last.filter(LedgerLine.Delivered.class::isInstance)
                .filter(line -> line.fingerprint().equals(fingerprint))
                .isPresent();
    }

    /** Whether the partner must be asked what it holds before it is sent anything. */
    boolean isUncertain() {
        return held.isEmpty() || isOpen() || isDoubtful;
    }

    /** Whether the partner may hold anything of it. */
    boolean mayBeHeld() {
        return held.isPresent() || isOpen() || isDoubtful;
    }

    /** Whether anything is left to be taken back or forgotten. */
    boolean isLeft() {
        return mayBeHeld() || setback().isPresent();
    }

    /** Failures in a row at this content. */
    int tries(Sha256 fingerprint) {
        return setback()
                .filter(failed -> failed.fingerprint().equals(fingerprint))
                .map(LedgerLine.Failed::tries)
                .orElse(0);
    }

    /** Whether it may be tried now: other content may be where the partner refused the last. */
    boolean isDue(Sha256 fingerprint, Instant now) {
        Optional<LedgerLine.Failed> setback = setback();
        boolean changed = setback.filter(failed -> failed.fault() == PartnerFault.Kind.REFUSED
                        && !failed.fingerprint().equals(fingerprint))
                .isPresent();
        boolean waited = setback.flatMap(LedgerLine.Failed::nextTry)
                .filter(time -> !time.isAfter(now))
                .isPresent();
        return setback.isEmpty() || changed || waited;
    }

    /** Whether an attempt was begun of which no end is written down. */
    private boolean isOpen() {
        return last.filter(line -> line instanceof LedgerLine.Delivering || line instanceof LedgerLine.Withdrawing)
                .isPresent();
    }

    /**
     * What a partner confirmed.
     *
     * @param version as people call it
     * @param since   when it confirmed
     */
    public record Held(String version, Sha256 fingerprint, Receipt receipt, Instant since) {

        private static Held of(LedgerLine.Delivered line) {
            return new Held(line.version(), line.fingerprint(), new Receipt(line.receipt()), line.time());
        }
    }
}
