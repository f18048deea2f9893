package vn.congmo.gateway.registers;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.search.SearchEntry;
import vn.congmo.gateway.search.SearchSource;

/** Lets organisations and places be found by all their names. */
@Component
class RegisterSearch implements SearchSource {

    private final Organisations organisations;
    private final Places places;
    private final BaseIri base;

    RegisterSearch(Organisations organisations, Places places, BaseIri base) {
        this.organisations = organisations;
        this.places = places;
        this.base = base;
    }

    @Override
    public Stream<SearchEntry> entries(Catalogue catalogue) {
        return Stream.concat(
                organisations.list(catalogue).stream().map(this::entry),
                places.list(catalogue).stream().map(this::entry));
    }

    private SearchEntry entry(Organisation organisation) {
        String text = Stream.concat(
                        organisation.aliases().stream(),
                        Stream.of(organisation.nameEn(), organisation.abbreviation())
                                .flatMap(Optional::stream))
                .collect(Collectors.joining(" \n"));
        String iri = base.id("organisation", organisation.id());
        String page = "/organisations/" + organisation.id();
        return new SearchEntry(iri, "organisation", organisation.name(), text, page);
    }

    private SearchEntry entry(Place place) {
        String text = Stream.of(place.code(), place.nameEn(), place.validTo().map(day -> "– " + day))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" \n"));
        String title = place.fullName().orElse(place.name());
        return new SearchEntry(base.id("place", place.id()), "place", title, text, "/places/" + place.id());
    }
}
