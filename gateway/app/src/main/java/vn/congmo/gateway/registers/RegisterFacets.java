package vn.congmo.gateway.registers;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Slug;
import vn.congmo.gateway.search.Facet;
import vn.congmo.gateway.search.FacetValue;

/** What the registers know for the facets of the search: organisations and provinces by their names. */
@Component
public class RegisterFacets {

    private static final int DEEPEST = 5;

    private final Organisations organisations;
    private final Places places;

    RegisterFacets(Organisations organisations, Places places) {
        this.organisations = organisations;
        this.places = places;
    }

    /** Who leads: the organisation of this id, or the name as printed where the register knows none. */
    public FacetValue lead(Catalogue catalogue, Optional<String> id, String name) {
        return id.flatMap(known -> organisations.find(catalogue, known))
                .map(organisation -> new FacetValue(
                        Facet.LEAD,
                        organisation.id(),
                        new LocalizedText(
                                organisation.name(), organisation.nameEn().orElse(organisation.name()))))
                .orElseGet(() -> new FacetValue(Facet.LEAD, Slug.of(name), new LocalizedText(name, name)));
    }

    /** The province or city of an organisation. */
    public Optional<FacetValue> provinceOf(Catalogue catalogue, String organisation) {
        return organisations
                .find(catalogue, organisation)
                .flatMap(Organisation::place)
                .flatMap(place -> province(catalogue, place));
    }

    /** The province or city that a place is, or lies in; nothing for the country. */
    public Optional<FacetValue> province(Catalogue catalogue, String place) {
        Optional<Place> each = places.find(catalogue, place);
        for (int i = 0; i < DEEPEST && each.isPresent(); i++) {
            Place here = each.get();
            if (here.kind()
                    .filter(kind -> kind.equals("province") || kind.equals("municipality"))
                    .isPresent()) {
                LocalizedText name = new LocalizedText(name(here), here.nameEn().orElse(here.name()));
                return Optional.of(new FacetValue(Facet.PROVINCE, here.id(), name));
            }
            each = here.partOf().flatMap(above -> places.find(catalogue, above));
        }
        return Optional.empty();
    }

    /** A province that was, and one that is, may share their name. */
    private static String name(Place place) {
        String name = place.fullName().orElse(place.name());
        return place.validTo().map(day -> name + " (– " + day + ")").orElse(name);
    }
}
