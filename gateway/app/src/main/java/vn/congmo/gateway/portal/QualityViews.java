package vn.congmo.gateway.portal;

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
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.quality.DimensionScore;
import vn.congmo.gateway.catalogue.quality.MqaMetric;
import vn.congmo.gateway.catalogue.quality.MqaPoints;
import vn.congmo.gateway.catalogue.quality.Quality;
import vn.congmo.gateway.catalogue.quality.QualityAssessment;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.ProvinceTime;

/** How good a dataset is, for its page; measured once a version and day. */
@Component
class QualityViews {

    private final QualityAssessment assessment;
    private final Clock clock;
    private final Map<DatasetId, Measured> kept = new ConcurrentHashMap<>();

    QualityViews(QualityAssessment assessment, Clock clock) {
        this.assessment = assessment;
        this.clock = clock;
    }

    /** The quality of the dataset's current version. */
    QualityView of(Dataset dataset, Locale locale) {
        int version = dataset.current().id().number();
        LocalDate day = ProvinceTime.day(clock.instant());
        Measured known = kept.get(dataset.id());
        if (known == null || known.version != version || !known.day.equals(day)) {
            known = new Measured(version, day, assessment.of(dataset));
            kept.put(dataset.id(), known);
        }
        return view(known.quality, locale);
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
        return new DimensionView(
                score.dimension().label().in(locale),
                percent.format(score.value()),
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
