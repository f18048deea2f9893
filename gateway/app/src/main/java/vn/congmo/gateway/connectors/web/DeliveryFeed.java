package vn.congmo.gateway.connectors.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.connectors.delivery.LedgerEntry;
import vn.congmo.gateway.connectors.delivery.LedgerWords;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.web.XmlDocument;

/** Writes the ledger as Atom (RFC 4287), in Vietnamese or English. */
@Component
class DeliveryFeed {

    private static final LocalizedText TITLE = new LocalizedText("Sổ giao nhận dữ liệu", "Delivery ledger");
    private static final String PATH = "/api/v1/deliveries.atom";

    private final BaseIri base;

    DeliveryFeed(BaseIri base) {
        this.base = base;
    }

    byte[] write(List<LedgerEntry> entries, Locale locale) {
        String updated = entries.stream()
                .findFirst()
                .map(entry -> entry.line().time())
                .orElse(Instant.EPOCH)
                .toString();
        return XmlDocument.of(xml -> xml.element(
                "feed",
                feed -> {
                    feed.text("id", base.resolve(PATH))
                            .text("title", TITLE, locale)
                            .text("updated", updated)
                            .element("author", author -> author.text("name", "Cổng Mở"))
                            .empty("link", "rel", "self", "href", base.resolve(PATH));
                    entries.forEach(entry -> entry(feed, entry, locale));
                },
                "xmlns",
                "http://www.w3.org/2005/Atom"));
    }

    private void entry(XmlDocument feed, LedgerEntry entry, Locale locale) {
        String connector = entry.connector().slug();
        String page = base.resolve("/desk/connectors/" + connector);
        feed.element("entry", inside -> inside.text("id", page + "#" + entry.number())
                .text("title", connector + ": " + LedgerWords.of(entry.line()).in(locale))
                .text("updated", entry.line().time().toString())
                .empty("category", "term", entry.event())
                .empty("link", "rel", "alternate", "type", "text/html", "href", page));
    }
}
