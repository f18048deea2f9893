package vn.congmo.extraction;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.extraction.findings.Annex;
import vn.congmo.extraction.findings.Archive;
import vn.congmo.extraction.findings.BigProblem;
import vn.congmo.extraction.findings.Deadline;
import vn.congmo.extraction.findings.DocumentFields;
import vn.congmo.extraction.findings.Evidence;
import vn.congmo.extraction.findings.Findings;
import vn.congmo.extraction.findings.Indicator;
import vn.congmo.extraction.findings.Mention;
import vn.congmo.extraction.findings.Programme;
import vn.congmo.extraction.findings.Reference;
import vn.congmo.extraction.findings.ReportingDuty;
import vn.congmo.extraction.findings.StatusFact;
import vn.congmo.extraction.findings.Task;

/** Findings as JSON in the shape of the annotation guidelines, plus span, rule and confidence of each. */
public final class FindingsJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private FindingsJson() {}

    /** One JSON object with the keys source, document, references, tasks, ... and a line break at the end. */
    public static String write(Findings findings) {
        return MAPPER.writeValueAsString(toMap(findings)) + "\n";
    }

    private static Map<String, @Nullable Object> toMap(Findings findings) {
        return object(
                "source", findings.source(),
                "document", document(findings.document()),
                "references",
                        findings.references().stream()
                                .map(FindingsJson::reference)
                                .toList(),
                "tasks", findings.tasks().stream().map(FindingsJson::task).toList(),
                "indicators",
                        findings.indicators().stream()
                                .map(FindingsJson::indicator)
                                .toList(),
                "programmes",
                        findings.programmes().stream()
                                .map(FindingsJson::programme)
                                .toList(),
                "agencies", findings.agencies().stream().map(Mention::name).toList(),
                "agencyMentions",
                        findings.agencies().stream().map(FindingsJson::mention).toList(),
                "groups", findings.groups().stream().map(Mention::name).toList(),
                "groupMentions",
                        findings.groups().stream().map(FindingsJson::mention).toList(),
                "bigProblems",
                        findings.bigProblems().stream()
                                .map(FindingsJson::bigProblem)
                                .toList(),
                "reporting",
                        findings.reporting().stream()
                                .map(FindingsJson::reporting)
                                .toList(),
                "statusFacts",
                        findings.statusFacts().stream()
                                .map(FindingsJson::statusFact)
                                .toList(),
                "annexes", findings.annexes().stream().map(FindingsJson::annex).toList());
    }

    private static Map<String, @Nullable Object> document(DocumentFields d) {
        return object(
                "type", d.type(),
                "number", d.number(),
                "symbol", d.symbol(),
                "issuer", d.issuer(),
                "place", d.place(),
                "date", d.date(),
                "subject", d.subject(),
                "addressees", d.addressees(),
                "copies", d.copies(),
                "signer",
                        object(
                                "name",
                                d.signer().name(),
                                "capacity",
                                d.signer().capacity(),
                                "position",
                                d.signer().position()),
                "archive", d.archive() == null ? null : archive(d.archive()),
                "evidence",
                        d.evidence().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        e -> cited(e.getValue(), Map.of()),
                                        (a, b) -> a,
                                        LinkedHashMap::new)));
    }

    private static Map<String, @Nullable Object> archive(Archive a) {
        return cited(
                a.evidence(), object("units", a.units(), "drafter", a.drafter(), "copiesPrinted", a.copiesPrinted()));
    }

    private static Map<String, @Nullable Object> reference(Reference r) {
        var map = object(
                "type",
                r.type(),
                "number",
                r.number(),
                "date",
                r.date(),
                "issuer",
                r.issuer(),
                "role",
                r.role().code());
        put(map, "name", r.name());
        put(map, "draft", r.draft() ? true : null);
        return cited(r.evidence(), map);
    }

    private static Map<String, @Nullable Object> task(Task t) {
        var map = object(
                "id", t.id(),
                "text", t.text(),
                "lead", t.lead(),
                "coordinating", t.coordinating(),
                "deadlines", t.deadlines().stream().map(FindingsJson::deadline).toList(),
                "inherited", t.inherited(),
                "evidence", t.firstWords(),
                "modality", t.modality().code());
        put(map, "leadUnit", t.leadUnit());
        put(map, "inheritedFields", t.inheritedFields().isEmpty() ? null : t.inheritedFields());
        put(map, "urgency", t.urgency().isEmpty() ? null : t.urgency());
        return grounded(t.evidence(), map);
    }

    private static Map<String, @Nullable Object> deadline(Deadline d) {
        var map = object("relation", d.relation().code(), "value", d.value());
        put(map, "event", d.event());
        put(map, "inheritedFrom", d.inheritedFrom());
        return cited(d.evidence(), map);
    }

    private static Map<String, @Nullable Object> indicator(Indicator i) {
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

    private static Map<String, @Nullable Object> programme(Programme p) {
        return cited(p.evidence(), object("name", p.name(), "kind", p.kind()));
    }

    private static Map<String, @Nullable Object> mention(Mention m) {
        return cited(m.evidence(), object("name", m.name()));
    }

    private static Map<String, @Nullable Object> bigProblem(BigProblem b) {
        Object value = b.kind().isCount() ? Integer.valueOf(b.value()) : b.value();
        var map = object("kind", b.kind().code(), "value", value);
        put(map, "order", b.order());
        put(map, "task", b.task());
        return cited(b.evidence(), map);
    }

    private static Map<String, @Nullable Object> reporting(ReportingDuty r) {
        var map = object("who", r.who(), "to", r.to(), "schedule", r.schedule(), "what", r.what(), "task", r.task());
        put(map, "via", r.via());
        put(map, "final", r.finalReceiver());
        return cited(r.evidence(), map);
    }

    private static Map<String, @Nullable Object> statusFact(StatusFact s) {
        return cited(s.evidence(), object("what", s.what(), "status", s.status().code(), "count", s.count()));
    }

    private static Map<String, @Nullable Object> annex(Annex a) {
        return cited(a.evidence(), object("name", a.name(), "present", a.present()));
    }

    private static Map<String, @Nullable Object> cited(Evidence evidence, Map<String, @Nullable Object> fields) {
        var map = new LinkedHashMap<String, @Nullable Object>(fields);
        map.put("quote", evidence.quote());
        return grounded(evidence, map);
    }

    private static Map<String, @Nullable Object> grounded(Evidence evidence, Map<String, @Nullable Object> map) {
        map.put(
                "span",
                evidence.spans().stream().map(s -> List.of(s.start(), s.end())).toList());
        map.put("rule", evidence.rule());
        map.put("confidence", evidence.confidence());
        return map;
    }

    private static void put(Map<String, @Nullable Object> map, String key, @Nullable Object value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    private static Map<String, @Nullable Object> object(@Nullable Object... keysAndValues) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        var pairs = Arrays.asList(keysAndValues).iterator();
        while (pairs.hasNext()) {
            map.put(String.valueOf(pairs.next()), pairs.next());
        }
        return map;
    }
}
