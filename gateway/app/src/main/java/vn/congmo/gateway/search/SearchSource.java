package vn.congmo.gateway.search;

import java.util.stream.Stream;
import vn.congmo.gateway.catalogue.Catalogue;

/** A subject that has things to be found. */
public interface SearchSource {

    /** All its entries in this catalogue; deterministic. */
    Stream<SearchEntry> entries(Catalogue catalogue);
}
