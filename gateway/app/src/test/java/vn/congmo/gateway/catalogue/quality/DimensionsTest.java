package vn.congmo.gateway.catalogue.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.congmo.gateway.catalogue.TableMetadata;
import vn.congmo.gateway.catalogue.TableMetadata.ColumnMetadata;
import vn.congmo.gateway.catalogue.TableRow;
import vn.congmo.gateway.core.LocalizedText;

class DimensionsTest {

    private static final String FREQUENCY = "http://publications.europa.eu/resource/authority/frequency/";
    private static final Instant ISSUED = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void rowsCountByTheirSourceTheirConfidenceAndWhoCheckedThem() {
        RowCounts counts = survey(
                Map.of("id", List.of("a"), "source", List.of("QĐ 1269"), "confidence", List.of("0.5")),
                Map.of(
                        "id",
                        List.of("b"),
                        "source",
                        List.of("QĐ 1"),
                        "confidence",
                        List.of("0.5"),
                        "review",
                        List.of("accepted")),
                Map.of("id", List.of("c"), "confidence", List.of("1")));

        assertThat(counts.vouched()).isEqualTo(1.5);
        assertThat(counts.rows()).isEqualTo(3);
    }

    @Test
    void emptyCellsUntidyTextsAndRepeatedRowsCountAgainst() {
        RowCounts counts = survey(
                Map.of("id", List.of("a"), "source", List.of("S")),
                Map.of("id", List.of("a"), "source", List.of("S")),
                Map.of("id", List.of("b"), "source", List.of(" Đa\u0306k")),
                Map.of("id", List.of("c")));

        assertThat(counts.cells()).as("four rows of five columns").isEqualTo(20);
        assertThat(counts.filled()).isEqualTo(7);
        assertThat(counts.clean()).as("one repeats, one is untidy").isEqualTo(2);
    }

    @Test
    void codesAreCountedByTheThingThatTheyName() {
        RowCounts counts = survey(
                Map.of("id", List.of("a"), "place", List.of("dak-lak")),
                Map.of("id", List.of("b"), "place", List.of("atlantis")));

        assertThat(counts.codes()).containsOnly(entry("/id/place/dak-lak", 1L), entry("/id/place/atlantis", 1L));
    }

    @Test
    void aConfidenceThatIsNoNumberSaysNothing() {
        assertThat(survey(Map.of("id", List.of("a"), "source", List.of("S"), "confidence", List.of("cao")))
                        .vouched())
                .isZero();
    }

    @Test
    void veryManyCodesAreSampledWhateverTheirOrder() {
        CodeSample forwards = new CodeSample();
        CodeSample backwards = new CodeSample();
        for (int i = 0; i < 60_000; i++) {
            forwards.add("/id/case/c" + i % 30_000);
            backwards.add("/id/case/c" + (29_999 - i % 30_000));
        }

        assertThat(forwards.times()).hasSizeBetween(5_000, 10_000).isEqualTo(backwards.times());
        assertThat(forwards.times().values()).as("both times that it occurs").containsOnly(2L);
    }

    @Test
    void versionsGrowOldByTheirDeclaredFrequency() {
        assertThat(live("MONTHLY", "2026-01-20T00:00:00Z")).isEqualTo(1.0);
        assertThat(live("MONTHLY", "2026-03-04T00:00:00Z")).isEqualTo(0.5);
        assertThat(live("IRREG", "2026-12-31T00:00:00Z")).isEqualTo(1.0);
    }

    @Test
    void metricsAreWorthTheFourHundredAndFivePointsOfTheMethod() {
        assertThat(MqaMetric.total()).isEqualTo(405);
    }

    private static double live(String frequency, String now) {
        return Freshness.of(ISSUED, Optional.of(FREQUENCY + frequency), Instant.parse(now))
                .value()
                .doubleValue();
    }

    @SafeVarargs
    private static RowCounts survey(Map<String, List<String>>... rows) {
        TableMetadata table = new TableMetadata(
                "things",
                new LocalizedText("Bảng", "Table"),
                Optional.empty(),
                List.of(
                        column("id", Optional.empty(), Optional.empty()),
                        column("source", Optional.of("dcterms:source"), Optional.empty()),
                        column("confidence", Optional.of("/def/confidence"), Optional.empty()),
                        column("review", Optional.of("/def/reviewStatus"), Optional.empty()),
                        column("place", Optional.of("dcterms:spatial"), Optional.of("/id/place/{place}"))));
        CodeSample codes = new CodeSample();
        TableSurvey survey = new TableSurvey(table, false, codes);
        long number = 0;
        for (Map<String, List<String>> row : rows) {
            survey.look(new TableRow(++number, row));
        }
        return survey.counts().plus(new RowCounts(0, 0, 0, 0, 0, codes.times()));
    }

    private static ColumnMetadata column(String name, Optional<String> property, Optional<String> value) {
        LocalizedText title = new LocalizedText(name, name);
        return new ColumnMetadata(name, title, Optional.empty(), "string", false, Optional.empty(), property, value);
    }
}
