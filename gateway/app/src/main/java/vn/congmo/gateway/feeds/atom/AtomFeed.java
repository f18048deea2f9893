package vn.congmo.gateway.feeds.atom;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CatalogueSettings;
import vn.congmo.gateway.catalogue.Change;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.catalogue.FileAddress;
import vn.congmo.gateway.catalogue.PublishedTable;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.VersionId;
import vn.congmo.gateway.feeds.ChangeWords;
import vn.congmo.gateway.web.XmlDocument;

/** Writes changes as Atom, in Vietnamese or English. */
@Component
class AtomFeed {

    private static final LocalizedText SUBTITLE = new LocalizedText(
            "Bộ dữ liệu mới, phiên bản mới và dữ liệu thu hồi", "New datasets, new versions and withdrawals");

    private final BaseIri base;
    private final CatalogueSettings settings;
    private final ChangeWords words;

    AtomFeed(BaseIri base, CatalogueSettings settings, ChangeWords words) {
        this.base = base;
        this.settings = settings;
        this.words = words;
    }

    byte[] write(Catalogue catalogue, FeedPage page, Locale locale) {
        return XmlDocument.of(xml -> xml.element(
                "feed",
                feed -> {
                    head(feed, page, locale);
                    page.changes().forEach(change -> entry(feed, catalogue, change, locale));
                },
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xmlns:fh",
                "http://purl.org/syndication/history/1.0",
                "xml:lang",
                locale.getLanguage()));
    }

    private void head(XmlDocument feed, FeedPage page, Locale locale) {
        String current = address(Optional.empty(), locale);
        feed.text("id", current)
                .text("title", settings.title(), locale)
                .text("subtitle", SUBTITLE, locale)
                .text("updated", updated(page))
                .element(
                        "author",
                        author -> author.text("name", settings.publisherName().in(locale)))
                .text("rights", settings.licence())
                .empty("link", "rel", "alternate", "type", "text/html", "href", base.resolve(path("/datasets", locale)))
                .empty("link", "rel", "self", "type", AtomController.ATOM, "href", address(page.archive(), locale));
        page.archive().ifPresent(archived -> feed.empty("link", "rel", "current", "href", current)
                .empty("fh:archive"));
        page.previous().ifPresent(number -> link(feed, "prev-archive", number, locale));
        page.next().ifPresent(number -> link(feed, "next-archive", number, locale));
    }

    private void link(XmlDocument feed, String relation, int number, Locale locale) {
        feed.empty("link", "rel", relation, "href", address(Optional.of(number), locale));
    }

    private void entry(XmlDocument feed, Catalogue catalogue, Change change, Locale locale) {
        String iri = base.resolve("/api/v1/changes/" + change.number());
        feed.element("entry", entry -> {
            entry.text("id", iri)
                    .text("title", words.title(catalogue, change), locale)
                    .text("updated", change.time().toString())
                    .text("published", change.time().toString())
                    .text("summary", words.summary(catalogue, change), locale)
                    .empty(
                            "category",
                            "term",
                            change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .empty("category", "term", change.dataset().slug(), "scheme", base.resolve("/datasets"))
                    .empty("link", "rel", "alternate", "type", "text/html", "href", page(change, locale))
                    .empty("link", "rel", "related", "type", "application/json", "href", iri);
            catalogue.find(change.dataset()).ifPresent(dataset -> dataset.findVersion(change.version())
                    .ifPresent(version -> files(entry, dataset, version)));
        });
    }

    /** The tables and the whole dataset, at the addresses that never change; nothing of what was withdrawn. */
    private void files(XmlDocument entry, Dataset dataset, DatasetVersion version) {
        String owner = base.version(version.id());
        entry.empty("link", "rel", "describedby", "type", "text/turtle", "href", owner + "/dcat.ttl");
        Stream<Distribution> tables = version.tables().stream().map(PublishedTable::csv);
        Stream<Distribution> whole = version.dumps().stream();
        tables.forEach(file -> enclosure(entry, file, FileAddress.ofPart(owner, file)));
        whole.forEach(file -> enclosure(entry, file, FileAddress.ofWhole(owner, dataset, file)));
    }

    private static void enclosure(XmlDocument entry, Distribution file, String address) {
        entry.empty(
                "link",
                List.of("rel", "enclosure", "type", file.mediaType(), "length", "" + file.bytes(), "href", address)
                        .toArray(String[]::new));
    }

    private String page(Change change, Locale locale) {
        String page = base.version(new VersionId(change.dataset(), change.version()));
        String path = page.substring(base.value().length());
        return base.resolve(path(path, locale));
    }

    private String address(Optional<Integer> archive, Locale locale) {
        return base.resolve(
                path(archive.map(number -> "/feed/" + number + ".atom").orElse("/feed.atom"), locale));
    }

    private static String path(String path, Locale locale) {
        return locale.getLanguage().equals("en") ? "/en" + path : path;
    }

    private static String updated(FeedPage page) {
        return page.changes().isEmpty()
                ? "1970-01-01T00:00:00Z"
                : page.changes().getFirst().time().toString();
    }
}
