package vn.congmo.gateway.search;

import java.util.stream.Stream;
import vn.congmo.gateway.catalogue.Catalogue;

/** A subject that has things to be found. */
public interface SearchSource {

    /** All its entries in this catalogue; deterministic. */
    Stream<SearchEntry> entries(Catalogue catalogue);

    /**
     * The long text of an entry, searched below all else; asked for only while the index is made.
     *
     * @return empty where it has none
     */
    default String body(Catalogue catalogue, SearchEntry entry) {
        return "";
    }
}
