package vn.congmo.gateway.catalogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.quality.DimensionScore;
import vn.congmo.gateway.catalogue.quality.MqaMetric;
import vn.congmo.gateway.catalogue.quality.MqaPoints;
import vn.congmo.gateway.catalogue.quality.Quality;
import vn.congmo.gateway.catalogue.quality.QualityAssessment;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.ProvinceTime;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.web.AnswersConditionally;
import vn.congmo.gateway.web.Conditional;
import vn.congmo.gateway.web.Validators;

/** {@code /api/v1/datasets/{id}/quality}: how good a dataset is, and why it is not better. */
@AnswersConditionally
@RestController
@Tag(name = "Bộ dữ liệu / Datasets")
class QualityController {

    private final CurrentCatalogue current;
    private final QualityAssessment assessment;
    private final BaseIri base;
    private final Clock clock;

    QualityController(CurrentCatalogue current, QualityAssessment assessment, BaseIri base, Clock clock) {
        this.current = current;
        this.assessment = assessment;
        this.base = base;
        this.clock = clock;
    }

    @GetMapping(path = "/api/v1/datasets/{id}/quality", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Chất lượng của một bộ dữ liệu: điểm MQA và năm chiều · The quality of a dataset")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    ResponseEntity<QualityJson> quality(@PathVariable String id, @Parameter(hidden = true) ServerWebExchange exchange) {
        Catalogue catalogue = current.get();
        Dataset dataset = catalogue.find(id).orElseThrow(() -> unknown(id));
        LocalDate day = ProvinceTime.day(clock.instant());
        Validators validators = Validators.of(
                dataset.current().issued(), Validators.revalidated(), catalogue.head(), "quality", id, day);
        return Conditional.answer(exchange, validators, () -> ResponseEntity.ok(json(dataset, day)));
    }

    private QualityJson json(Dataset dataset, LocalDate day) {
        Quality quality = assessment.of(dataset);
        return new QualityJson(
                base.dataset(dataset.id()),
                dataset.id().slug(),
                dataset.current().id().number(),
                day.toString(),
                new MqaJson(
                        quality.points(),
                        MqaMetric.total(),
                        quality.rating(),
                        quality.mqa().stream().map(MetricJson::of).toList()),
                quality.dimensions().stream().map(DimensionJson::of).toList());
    }

    private static Refusal unknown(String id) {
        return new Refusal(
                UnknownThings.DATASET,
                new LocalizedText("Không có bộ dữ liệu \"" + id + "\".", "There is no dataset \"" + id + "\"."));
    }

    /** The quality of a dataset's current version on a day. */
    record QualityJson(
            @JsonProperty("@id") String iri,
            String dataset,
            int version,
            String day,
            MqaJson mqa,
            List<DimensionJson> dimensions) {}

    /** The metadata, by the points of data.europa.eu. */
    record MqaJson(int points, int of, String rating, List<MetricJson> metrics) {}

    /** One metric; with the reason where it gives nothing. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record MetricJson(
            String metric, String group, LocalizedText title, int points, int of, Optional<LocalizedText> reason) {

        static MetricJson of(MqaPoints points) {
            MqaMetric metric = points.metric();
            return new MetricJson(
                    metric.slug(),
                    metric.group().slug(),
                    metric.label(),
                    points.points(),
                    metric.points(),
                    points.lacking());
        }
    }

    /** One dimension with its formula; {@code value} is from 0 to 1. */
    record DimensionJson(String dimension, LocalizedText title, LocalizedText formula, BigDecimal value) {

        static DimensionJson of(DimensionScore score) {
            return new DimensionJson(
                    score.dimension().slug(),
                    score.dimension().label(),
                    score.dimension().formula(),
                    score.value());
        }
    }
}
