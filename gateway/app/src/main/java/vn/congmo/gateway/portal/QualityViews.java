package vn.congmo.gateway.portal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.CatalogueDescription;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.quality.DimensionScore;
import vn.congmo.gateway.catalogue.quality.MqaMetric;
import vn.congmo.gateway.catalogue.quality.MqaPoints;
import vn.congmo.gateway.catalogue.quality.Quality;
import vn.congmo.gateway.catalogue.quality.QualityAssessment;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.DatasetId;

/** How good a dataset is, for its page; measured once a version and day. */
@Component
class QualityViews {

    private final QualityAssessment assessment;
    private final CatalogueDescription description;
    private final BaseIri base;
    private final Clock clock;
    private final Map<DatasetId, Measured> kept = new ConcurrentHashMap<>();

    QualityViews(QualityAssessment assessment, CatalogueDescription description, BaseIri base, Clock clock) {
        this.assessment = assessment;
        this.description = description;
        this.base = base;
        this.clock = clock;
    }

    /** The quality of the dataset's current version. */
    QualityView of(Dataset dataset, Locale locale) {
        int version = dataset.current().id().number();
        LocalDate day = LocalDate.now(clock);
        Measured known = kept.get(dataset.id());
        if (known == null || known.version != version || !known.day.equals(day)) {
            known = new Measured(version, day, measure(dataset));
            kept.put(dataset.id(), known);
        }
        return view(known.quality, locale);
    }

    private Quality measure(Dataset dataset) {
        return assessment.of(dataset.current(), base.dataset(dataset.id()), description.describe(dataset));
    }

    private static QualityView view(Quality quality, Locale locale) {
        return new QualityView(
                quality.points(),
                MqaMetric.total(),
                quality.mqa().stream()
                        .map(MqaPoints::lacking)
                        .flatMap(Optional::stream)
                        .map(reason -> reason.in(locale))
                        .toList(),
                quality.dimensions().stream()
                        .map(score -> dimension(score, locale))
                        .toList());
    }

    private static DimensionView dimension(DimensionScore score, Locale locale) {
        NumberFormat percent = NumberFormat.getPercentInstance(locale);
        percent.setMaximumFractionDigits(1);
        percent.setRoundingMode(RoundingMode.DOWN);
        BigDecimal value = score.value();
        return new DimensionView(
                score.dimension().label().in(locale),
                percent.format(value),
                score.dimension().formula().in(locale));
    }

    private record Measured(int version, LocalDate day, Quality quality) {}

    /**
     * What a page says of it.
     *
     * @param points  of the metadata, out of {@code of}
     * @param lacking why points were not given
     */
    record QualityView(int points, int of, List<String> lacking, List<DimensionView> dimensions) {}

    /** One of the five dimensions with its formula. */
    record DimensionView(String label, String value, String formula) {}
}
