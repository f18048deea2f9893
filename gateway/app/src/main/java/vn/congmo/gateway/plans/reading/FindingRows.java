package vn.congmo.gateway.plans.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Indicator;
import vn.congmo.extraction.findings.Programme;
import vn.congmo.extraction.findings.Reference;
import vn.congmo.extraction.findings.ReportingDuty;
import vn.congmo.gateway.core.Slug;

/** Writes what a document says besides its tasks; ids hold the words that are most likely to stay. */
final class FindingRows {

    private final PlanTables tables;
    private final String document;
    private final Map<String, String> tasks;

    FindingRows(PlanTables tables, String document, Map<String, String> tasks) {
        this.tables = tables;
        this.document = document;
        this.tasks = tasks;
    }

    void add(Reference reference) {
        String words = Optional.ofNullable(reference.number()).orElse(reference.type() + " " + reference.name());
        tables.get("references")
                .add(row("references", words)
                        .put("type", DocumentRows.type(reference.type()))
                        .put("number", reference.number())
                        .put("date", reference.date())
                        .put("issuer_name", reference.issuer())
                        .put("name", reference.name())
                        .put("role", reference.role().code())
                        .from(reference)
                        .evidence(reference.evidence()));
    }

    void add(Indicator indicator) {
        tables.get("targets")
                .add(row("targets", indicator.name())
                        .put("task", task(indicator.task()))
                        .put("name", indicator.name())
                        .put("comparator", comparator(indicator.comparator()))
                        .number("value", indicator.value())
                        .number("value_max", indicator.valueMax())
                        .put("unit", indicator.unit())
                        .put("base", indicator.base())
                        .put("period", Periods.checked(indicator.period()))
                        .put("nature", indicator.nature().code())
                        .from(indicator)
                        .evidence(indicator.evidence()));
    }

    void add(Programme programme) {
        tables.get("programmes")
                .add(row("programmes", programme.name())
                        .put("name", programme.name())
                        .put("kind", programme.kind())
                        .from(programme)
                        .evidence(programme.evidence()));
    }

    void add(ReportingDuty duty) {
        String words = duty.task() == null ? "0" : duty.task();
        tables.get("reporting")
                .add(row("reporting", words)
                        .put("task", task(duty.task()))
                        .put("who", duty.who())
                        .put("to", duty.to())
                        .put("schedule", duty.schedule())
                        .put("what", duty.what())
                        .from(duty)
                        .evidence(duty.evidence()));
    }

    private Cells row(String table, String words) {
        String id = tables.get(table).newId(document + "-" + Slug.of(words));
        return new Cells().put("id", id).put("document", document);
    }

    private @Nullable String task(@Nullable String path) {
        return path == null ? null : tasks.get(path);
    }

    private static @Nullable String comparator(Indicator.@Nullable Comparator comparator) {
        return comparator == null
                ? null
                : comparator.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
