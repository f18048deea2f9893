package vn.congmo.gateway.portal;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.indicators.Indicator;
import vn.congmo.gateway.indicators.Indicators;
import vn.congmo.gateway.indicators.Observation;
import vn.congmo.gateway.indicators.Observations;
import vn.congmo.gateway.registers.Place;
import vn.congmo.gateway.registers.Places;

/** Indicators for people: the list, and one with its figures by place. */
@Hidden
@Controller
class IndicatorPages {

    private final CurrentCatalogue catalogue;
    private final Indicators indicators;
    private final Observations observations;
    private final Places places;
    private final Pages pages;

    IndicatorPages(
            CurrentCatalogue catalogue, Indicators indicators, Observations observations, Places places, Pages pages) {
        this.catalogue = catalogue;
        this.indicators = indicators;
        this.observations = observations;
        this.places = places;
        this.pages = pages;
    }

    @GetMapping({"/indicators", "/en/indicators"})
    Rendering list(ServerWebExchange exchange) {
        Page page = pages.at(exchange, "/api/v1/indicators", "/dataset/indicators/indicators.csv");
        List<IndicatorView> all = indicators.list(catalogue.get()).stream()
                .map(indicator -> view(indicator, page.locale()))
                .toList();
        return pages.view("indicators", page).modelAttribute("indicators", all).build();
    }

    @GetMapping({"/indicators/{id}", "/en/indicators/{id}"})
    Rendering one(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(name = "page", defaultValue = "1") int screen,
            ServerWebExchange exchange) {
        Catalogue now = catalogue.get();
        Indicator indicator = indicators.find(now, id).orElseThrow(() -> PageErrors.unknown("/indicators/" + id));
        Page page = pages.at(exchange).with(ThingController.addresses("indicator", id));
        List<Observation> all = observations.list(now).stream()
                .filter(observation -> observation.indicator().equals(id))
                .toList();
        List<ObservationView> shown = all.stream()
                .filter(observation -> place.isEmpty()
                        || observation.place().filter(place::equals).isPresent())
                .sorted(Comparator.comparing(Observation::period).reversed())
                .map(observation -> view(now, observation))
                .toList();
        Slice<ObservationView> slice = Slice.of(shown, screen, page);
        return pages.view("indicator", page)
                .modelAttribute("indicator", view(indicator, page.locale()))
                .modelAttribute("place", place)
                .modelAttribute("places", options(now, all))
                .modelAttribute("observations", slice.items())
                .modelAttribute("total", slice.total())
                .modelAttribute("next", slice.next())
                .build();
    }

    private List<Option> options(Catalogue now, List<Observation> all) {
        return all.stream()
                .flatMap(observation -> observation.place().stream())
                .distinct()
                .map(id -> new Option(id, placeName(now, id)))
                .sorted(Comparator.comparing(Option::label, Formats.VIETNAMESE))
                .toList();
    }

    private ObservationView view(Catalogue now, Observation observation) {
        String rank = observation.rank().map(String::valueOf).orElse("");
        return new ObservationView(
                observation
                        .place()
                        .map(place -> placeName(now, place))
                        .orElse(observation.organisation().orElse("")),
                observation.period(),
                observation
                        .value()
                        .map(value -> value.toPlainString().replace('.', ','))
                        .orElse("—"),
                rank + observation.rankOf().map(all -> "/" + all).orElse(""),
                observation.kind(),
                observation.method().orElse(""),
                observation.source().orElse(""));
    }

    /** Places that share a name differ in time, so a former one says until when it was. */
    private String placeName(Catalogue now, String id) {
        return places.find(now, id).map(IndicatorPages::label).orElse(id);
    }

    private static String label(Place place) {
        return place.name()
                + place.validTo().map(day -> " (đến " + Formats.date(day) + ")").orElse("");
    }

    private static IndicatorView view(Indicator indicator, Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        return new IndicatorView(
                indicator.id(),
                english ? indicator.nameEn().orElse(indicator.name()) : indicator.name(),
                indicator.code().orElse(""),
                indicator.unit().orElse(""),
                indicator.definition().orElse(""));
    }

    /** An indicator in words. */
    record IndicatorView(String id, String name, String code, String unit, String definition) {}

    /** A figure in words. */
    record ObservationView(
            String place, String period, String value, String rank, String kind, String method, String source) {}
}
