package vn.congmo.gateway.catalogue;

import java.util.List;

/**
 * A page of the catalogue as harvesters turn it. Links to other pages name the state of the catalogue, so that all pages
 * of one harvest show the same one, whatever is published meanwhile.
 *
 * @param catalogue the state
 * @param address   where the pages are, below the base IRI, for example {@code /catalog.ttl}
 * @param number    counts from 1
 * @param size      how many datasets a page has at most
 */
public record CataloguePage(Catalogue catalogue, String address, int number, int size) {

    public CataloguePage {
        if (number < 1 || size < 1) {
            throw new IllegalArgumentException("Pages count from 1 and hold at least one dataset");
        }
    }

    /** How many pages there are; an empty catalogue has one. */
    public int last() {
        return Math.max(1, Math.ceilDiv(catalogue.datasets().size(), size));
    }

    /** The datasets of this page. */
    public List<Dataset> list() {
        return catalogue.list().stream().skip((number - 1L) * size).limit(size).toList();
    }

    /** The path of a page of this state. */
    public String path(int page) {
        return address + "?page=" + page + "&state=" + catalogue.head().hex();
    }
}
