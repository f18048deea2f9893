package vn.congmo.gateway.feeds.discovery;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.web.XmlDocument;

/** Writes site maps (sitemaps.org, protocol 0.9) with the pages in both languages as alternates of each other. */
record SiteMap(BaseIri base, List<SitePage> pages, int size) {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /** The pages themselves, or where they take more than one file, those files. */
    byte[] root() {
        return parts() > 1 ? index() : part(pages);
    }

    /** A file of the index, counted from 1; empty when there is no such file. */
    Optional<byte[]> find(int number) {
        return parts() > 1 && number >= 1 && number <= parts()
                ? Optional.of(part(pages.subList((number - 1) * size, Math.min(number * size, pages.size()))))
                : Optional.empty();
    }

    private int parts() {
        return (pages.size() + size - 1) / size;
    }

    private byte[] index() {
        return XmlDocument.of(xml -> xml.element(
                "sitemapindex",
                index -> IntStream.rangeClosed(1, parts())
                        .forEach(number -> index.element(
                                "sitemap", map -> map.text("loc", base.resolve("/sitemap/" + number + ".xml")))),
                "xmlns",
                NAMESPACE));
    }

    private byte[] part(List<SitePage> some) {
        return XmlDocument.of(xml -> xml.element(
                "urlset",
                set -> some.forEach(page -> {
                    url(set, page, page.path());
                    url(set, page, page.english());
                }),
                "xmlns",
                NAMESPACE,
                "xmlns:xhtml",
                "http://www.w3.org/1999/xhtml"));
    }

    private void url(XmlDocument set, SitePage page, String path) {
        set.element("url", url -> {
            url.text("loc", base.resolve(path));
            page.changed().ifPresent(time -> url.text("lastmod", time.toString()));
            alternate(url, "vi", page.path());
            alternate(url, "en", page.english());
        });
    }

    private void alternate(XmlDocument url, String language, String path) {
        url.empty("xhtml:link", "rel", "alternate", "hreflang", language, "href", base.resolve(path));
    }
}
