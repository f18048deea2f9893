package vn.congmo.gateway.connectors.dcat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.congmo.gateway.connectors.ConnectorName;
import vn.congmo.gateway.connectors.harvest.HarvestedDataset;

/**
 * A page of what was harvested from a partner.
 *
 * @param datasets of this page
 * @param total    how many datasets all pages have
 * @param number   counts from 1
 */
public record HarvestedPage(ConnectorName source, List<HarvestedDataset> datasets, int total, int number) {

    private static final int SIZE = 100;

    public HarvestedPage {
        datasets = List.copyOf(datasets);
    }

    /** The page of this number, if there is one; who has no datasets has one empty page. */
    public static Optional<HarvestedPage> find(ConnectorName source, List<HarvestedDataset> all, String number) {
        int page = number.matches("[1-9]\\d{0,5}") ? Integer.parseInt(number) : 0;
        boolean exists = page == 1 || page > 1 && (page - 1) * SIZE < all.size();
        return exists
                ? Optional.of(new HarvestedPage(
                        source,
                        all.stream().skip((page - 1L) * SIZE).limit(SIZE).toList(),
                        all.size(),
                        page))
                : Optional.empty();
    }

    /** When what a dataset of this page says last changed; empty where there are none. */
    Optional<Instant> changed() {
        return datasets.stream().map(dataset -> dataset.content().changed()).max(Comparator.naturalOrder());
    }

    /** Where the pages are, below the base IRI and without extension. */
    public String path() {
        return "/harvested/" + source.slug() + "/catalog";
    }

    /** Of this page, with its question mark; the first one has none. */
    public String query() {
        return query(number);
    }

    /** Of the page after this one, if there is one. */
    Optional<String> nextQuery() {
        return number * SIZE < total ? Optional.of(query(number + 1)) : Optional.empty();
    }

    private static String query(int page) {
        return page == 1 ? "" : "?page=" + page;
    }
}
