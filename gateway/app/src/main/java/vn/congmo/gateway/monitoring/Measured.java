package vn.congmo.gateway.monitoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.indicators.Indicator;
import vn.congmo.gateway.indicators.Indicators;
import vn.congmo.gateway.indicators.Observation;
import vn.congmo.gateway.indicators.Observations;
import vn.congmo.gateway.registers.Place;
import vn.congmo.gateway.registers.Places;

/** Where the province's indicators stand. */
@Component
@EnableConfigurationProperties(MonitoringSettings.class)
class Measured {

    private static final String TARGET = "target";

    private final Indicators indicators;
    private final Observations observations;
    private final Places places;
    private final MonitoringSettings settings;

    Measured(Indicators indicators, Observations observations, Places places, MonitoringSettings settings) {
        this.indicators = indicators;
        this.observations = observations;
        this.places = places;
        this.settings = settings;
    }

    /** Every indicator that has an observation of one of the places, by place and then in the order of the indicators. */
    List<Standing> list(Catalogue catalogue) {
        List<Observation> all = observations.list(catalogue);
        List<Standing> standings = new ArrayList<>();
        for (String place : settings.places()) {
            List<Observation> here =
                    all.stream().filter(each -> isOf(each, place)).toList();
            for (Indicator indicator : indicators.list(catalogue)) {
                standing(indicator, here, places.find(catalogue, place)).ifPresent(standings::add);
            }
        }
        return standings;
    }

    /** What is measured of an agency of the place says nothing of the place. */
    private static boolean isOf(Observation observation, String place) {
        return observation.place().equals(Optional.of(place))
                && observation.organisation().isEmpty();
    }

    private static Optional<Standing> standing(Indicator indicator, List<Observation> here, Optional<Place> place) {
        List<Observation> its = here.stream()
                .filter(each -> each.indicator().equals(indicator.id()))
                .toList();
        Optional<Observation> last = last(its, each -> !each.kind().equals(TARGET));
        Optional<Observation> target = last(its, each -> each.kind().equals(TARGET));
        return place.filter(any -> last.isPresent() || target.isPresent())
                .map(where -> new Standing(indicator, where, last, target));
    }

    private static Optional<Observation> last(List<Observation> its, Predicate<Observation> wanted) {
        return its.stream().filter(wanted).max(Comparator.comparing(Observation::period));
    }

    /**
     * Where one indicator stands in one place.
     *
     * @param last   the newest value that is no target
     * @param target the one that is furthest ahead
     */
    record Standing(Indicator indicator, Place place, Optional<Observation> last, Optional<Observation> target) {

        /** Unit of the value, or else of the indicator. */
        String unit() {
            return last.or(() -> target)
                    .flatMap(Observation::unit)
                    .or(indicator::unit)
                    .orElse("");
        }
    }
}
