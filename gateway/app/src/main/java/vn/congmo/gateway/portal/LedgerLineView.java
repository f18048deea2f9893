package vn.congmo.gateway.portal;

import java.util.List;
import java.util.Locale;
import vn.congmo.gateway.connectors.delivery.LedgerEntry;
import vn.congmo.gateway.connectors.delivery.LedgerLine;
import vn.congmo.gateway.connectors.delivery.LedgerWords;

/**
 * A line of the delivery ledger as officers see it; what there is nothing to say of is empty.
 *
 * @param words   what happened
 * @param hash    the first digits of the fingerprint of what was sent
 * @param receipt what the partner confirmed
 */
record LedgerLineView(
        String connector, String time, String event, String words, String hash, String receipt, String nextTry) {

    private static final int DIGITS = 12;

    /** What begins is told by what it comes to; what is under way shows in the state of the connector. */
    static List<LedgerLineView> list(List<LedgerEntry> entries, Locale locale) {
        return entries.stream()
                .filter(entry -> !(entry.line() instanceof LedgerLine.Delivering))
                .filter(entry -> !(entry.line() instanceof LedgerLine.Withdrawing))
                .map(entry -> of(entry, locale))
                .toList();
    }

    private static LedgerLineView of(LedgerEntry entry, Locale locale) {
        LedgerLine line = entry.line();
        return new LedgerLineView(
                entry.connector().slug(),
                Formats.moment(line.time()),
                entry.event(),
                LedgerWords.of(line).in(locale),
                line instanceof LedgerLine.OfItem item
                        ? item.fingerprint().hex().substring(0, DIGITS)
                        : "",
                line instanceof LedgerLine.Delivered delivered ? delivered.receipt() : "",
                line instanceof LedgerLine.Failed failed
                        ? failed.nextTry().map(Formats::moment).orElse("")
                        : "");
    }
}
