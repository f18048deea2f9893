package vn.congmo.extraction;

import static vn.congmo.extraction.JsonFields.cited;
import static vn.congmo.extraction.JsonFields.object;
import static vn.congmo.extraction.JsonFields.put;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Annex;
import vn.congmo.extraction.findings.BigProblem;
import vn.congmo.extraction.findings.Indicator;
import vn.congmo.extraction.findings.Mention;
import vn.congmo.extraction.findings.Programme;
import vn.congmo.extraction.findings.ReportingDuty;
import vn.congmo.extraction.findings.StatusFact;

/** Targets, programmes, bodies, reports and the like as JSON objects. */
final class SubjectJson {
    private SubjectJson() {}

    static Map<String, @Nullable Object> indicator(Indicator i) {
        var comparator = i.comparator();
        var map = object(
                "name", i.name(),
                "comparator", comparator == null ? null : comparator.code(),
                "value", i.value(),
                "unit", i.unit(),
                "period", i.period(),
                "nature", i.nature().code());
        put(map, "valueMax", i.valueMax());
        put(map, "base", i.base());
        put(map, "task", i.task());
        return cited(i.evidence(), map);
    }

    static Map<String, @Nullable Object> programme(Programme p) {
        return cited(p.evidence(), object("name", p.name(), "kind", p.kind()));
    }

    static Map<String, @Nullable Object> mention(Mention m) {
        return cited(m.evidence(), object("name", m.name()));
    }

    static Map<String, @Nullable Object> bigProblem(BigProblem b) {
        Object value = b.kind().isCount() ? Integer.valueOf(b.value()) : b.value();
        var map = object("kind", b.kind().code(), "value", value);
        put(map, "order", b.order());
        put(map, "task", b.task());
        return cited(b.evidence(), map);
    }

    static Map<String, @Nullable Object> reporting(ReportingDuty r) {
        var map = object("who", r.who(), "to", r.to(), "schedule", r.schedule(), "what", r.what(), "task", r.task());
        put(map, "via", r.via());
        put(map, "final", r.finalReceiver());
        return cited(r.evidence(), map);
    }

    static Map<String, @Nullable Object> statusFact(StatusFact s) {
        return cited(s.evidence(), object("what", s.what(), "status", s.status().code(), "count", s.count()));
    }

    static Map<String, @Nullable Object> annex(Annex a) {
        return cited(a.evidence(), object("name", a.name(), "present", a.present()));
    }
}
