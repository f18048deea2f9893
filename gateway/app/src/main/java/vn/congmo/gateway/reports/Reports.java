package vn.congmo.gateway.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.ProvinceTime;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.core.Sha256;

/** All reports, and what each tells now. */
@Component
public class Reports {

    /** The code of that refusal. */
    public static final ErrorCode UNKNOWN = new ErrorCode(
            "unknown-report",
            ErrorCode.Kind.NOT_FOUND,
            new LocalizedText("Không có báo cáo này", "There is no such report"));

    private final List<Report> reports;
    private final Clock clock;
    private final Map<String, Made> made = new ConcurrentHashMap<>();

    /** Those of an application. */
    public Reports(List<Report> reports, Clock clock) {
        this.reports = List.copyOf(reports);
        this.clock = clock;
    }

    /** All of them. */
    public List<Report> list() {
        return reports;
    }

    /**
     * The report of this slug.
     *
     * @throws vn.congmo.gateway.core.Refusal when there is none
     */
    public Report get(String slug) {
        return reports.stream()
                .filter(report -> report.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> unknown(slug));
    }

    /** The refusal of a report or file that there is not. */
    public static Refusal unknown(String path) {
        return new Refusal(
                UNKNOWN,
                new LocalizedText(
                        "Không có \"" + path + "\"; danh sách ở /api/v1/reports",
                        "There is no \"" + path + "\"; /api/v1/reports lists what there is"));
    }

    /** What a report tells now; made once a catalogue and day. */
    public Edition now(Report report, Catalogue catalogue) {
        LocalDate day = report.dayDue(ProvinceTime.day(clock.instant()));
        Made last = made.get(report.slug());
        if (last != null
                && last.head().equals(catalogue.head())
                && last.edition().day().equals(day)) {
            return last.edition();
        }
        Edition edition = report.make(catalogue, day);
        if (report.isWhole(catalogue)) {
            made.put(report.slug(), new Made(catalogue.head(), edition));
        }
        return edition;
    }

    private record Made(Sha256 head, Edition edition) {}
}
