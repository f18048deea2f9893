package vn.congmo.gateway.registers;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.search.Facet;
import vn.congmo.gateway.search.FacetValue;
import vn.congmo.gateway.search.SearchEntry;
import vn.congmo.gateway.search.SearchSource;

/** Lets organisations and places be found by all their names. */
@Component
class RegisterSearch implements SearchSource {

    private final Organisations organisations;
    private final Places places;
    private final RegisterFacets facets;
    private final BaseIri base;

    RegisterSearch(Organisations organisations, Places places, RegisterFacets facets, BaseIri base) {
        this.organisations = organisations;
        this.places = places;
        this.facets = facets;
        this.base = base;
    }

    @Override
    public Stream<SearchEntry> entries(Catalogue catalogue) {
        return Stream.concat(
                organisations.list(catalogue).stream().map(organisation -> entry(catalogue, organisation)),
                places.list(catalogue).stream().map(place -> entry(catalogue, place)));
    }

    private SearchEntry entry(Catalogue catalogue, Organisation organisation) {
        String iri = base.id("organisation", organisation.id());
        String page = "/organisations/" + organisation.id();
        Stream<String> names = Stream.concat(
                organisation.aliases().stream(),
                Stream.of(organisation.nameEn(), organisation.abbreviation()).flatMap(Optional::stream));
        Stream<FacetValue> known = Stream.of(
                        organisation.kind().map(kind -> FacetValue.code(Facet.KIND, "organisation-kind", kind)),
                        organisation.place().flatMap(place -> facets.province(catalogue, place)))
                .flatMap(Optional::stream);
        return new SearchEntry(iri, "organisation", organisation.name(), "", page)
                .of(organisations.dataset().slug())
                .named(names)
                .with(known);
    }

    private SearchEntry entry(Catalogue catalogue, Place place) {
        String text = Stream.of(
                        place.partOf()
                                .flatMap(above -> places.find(catalogue, above))
                                .flatMap(Place::fullName),
                        place.validTo().map(day -> "– " + day))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" \n"));
        String title = place.fullName().orElse(place.name());
        Stream<String> names = Stream.of(Optional.of(place.name()), place.nameEn(), place.code())
                .flatMap(Optional::stream);
        Stream<FacetValue> known = Stream.of(
                        place.kind().map(kind -> FacetValue.code(Facet.KIND, "place-kind", kind)),
                        facets.province(catalogue, place.id()))
                .flatMap(Optional::stream);
        return new SearchEntry(base.id("place", place.id()), "place", title, text, "/places/" + place.id())
                .of(places.dataset().slug())
                .named(names)
                .with(known);
    }
}
