package vn.congmo.gateway.connectors.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congmo.gateway.SubjectsTest;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CatalogueSettings;
import vn.congmo.gateway.connectors.ConsignedFile;
import vn.congmo.gateway.connectors.Consignment;
import vn.congmo.gateway.connectors.ConsignmentSource.Stocked;
import vn.congmo.gateway.connectors.Parcel;
import vn.congmo.gateway.connectors.ShiftedClock;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.reports.Report;
import vn.congmo.gateway.reports.Reports;

/** Reports go to partners as datasets do: by what they say, and so once a period or change. */
class ReportConsignmentsTest extends SubjectsTest {

    @Autowired
    private List<Report> reports;

    @Autowired
    private CatalogueSettings settings;

    private final ShiftedClock clock = new ShiftedClock();
    private ReportConsignments source;

    @BeforeEach
    void open() {
        source = opened();
    }

    @Test
    void theListOfOpenDataIsMetadataOnlyAndCanBeToldRowByRow() throws IOException {
        Consignment list = only("reports/open-data-list");
        assertThat(list.id().text()).isEqualTo("reports/open-data-list");
        assertThat(list.files().stream().map(ConsignedFile::fileName))
                .containsExactly(
                        "open-data-list.csv", "open-data-list.json", "open-data-list.xml", "open-data-list.xlsx");
        String csv = Files.readString(list.files().getFirst().content().orElseThrow());
        assertThat(csv.lines()).hasSize(6);
        List<String> told = new ArrayList<>();
        list.findTable("datasets").orElseThrow().forEach(row -> told.add(row.get("ma")));
        assertThat(told).containsExactly("big-problems", "indicators", "organisations", "places", "plans");
    }

    @Test
    void whatIsAskedForIsToldAndNothingElse() {
        assertThat(source.list(List.of("*")).whole()).isEmpty();
        assertThat(source.list(List.of("reports/*")).whole()).hasSize(3);
        assertThat(source.list(List.of("reports/kpi", "plans")).whole())
                .extracting(Consignment::version)
                .containsExactly(clock.instant().toString().substring(0, 10));
    }

    @Test
    void aRestartChangesNothingAndANewDayOnlyWhatIsOfThatDay() {
        List<Sha256> before = fingerprints();
        source = opened();
        assertThat(fingerprints()).isEqualTo(before);
        clock.pass(Duration.ofDays(1));
        List<Sha256> after = fingerprints();
        assertThat(after.get(0)).isNotEqualTo(before.get(0));
        assertThat(after.subList(1, 3)).isEqualTo(before.subList(1, 3));
        clock.pass(Duration.ofDays(31));
        assertThat(fingerprints().get(1)).isNotEqualTo(before.get(1));
        assertThat(fingerprints().get(2)).isEqualTo(before.get(2));
    }

    @Test
    void whatCannotBeReadOrIsNotPublishedYetIsNoReasonToTakeAnythingBack() {
        current.switchTo(Catalogue.empty());
        Stocked nothing = source.list(List.of("reports/*"));
        assertThat(nothing.whole()).isEmpty();
        assertThat(nothing.damaged()).hasSize(3);
    }

    private Consignment only(String choice) {
        return source.list(List.of(choice)).whole().getFirst();
    }

    /** Of the key figures, the periodic report and the list, in this order. */
    private List<Sha256> fingerprints() {
        return List.of("reports/kpi", "reports/nq57", "reports/open-data-list").stream()
                .map(this::only)
                .map(report -> Parcel.of(
                                report,
                                report.version()
                                        + report.files().stream()
                                                .map(file -> file.sha256()
                                                        .orElseThrow()
                                                        .hex())
                                                .toList())
                        .fingerprint())
                .toList();
    }

    private ReportConsignments opened() {
        return new ReportConsignments(
                new Reports(reports, clock), current, settings, files, new BaseIri("https://data.example.vn"));
    }
}
