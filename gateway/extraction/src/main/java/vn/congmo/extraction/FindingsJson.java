package vn.congmo.extraction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.extraction.findings.Findings;
import vn.congmo.extraction.findings.Mention;

/** Findings as JSON in the shape of the annotation guidelines, plus span, rule and confidence of each. */
public final class FindingsJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private FindingsJson() {}

    /** One JSON object with the keys source, document, references, tasks, ... and a line break at the end. */
    public static String write(Findings findings) {
        return MAPPER.writeValueAsString(toMap(findings)) + "\n";
    }

    private static Map<String, @Nullable Object> toMap(Findings f) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("source", f.source());
        map.put("document", DocumentJson.document(f.document()));
        map.put("references", list(f.references(), DocumentJson::reference));
        map.put("tasks", list(f.tasks(), TaskJson::task));
        map.put("indicators", list(f.indicators(), SubjectJson::indicator));
        map.put("programmes", list(f.programmes(), SubjectJson::programme));
        putMentions(map, "agencies", "agencyMentions", f.agencies());
        putMentions(map, "groups", "groupMentions", f.groups());
        map.put("bigProblems", list(f.bigProblems(), SubjectJson::bigProblem));
        map.put("reporting", list(f.reporting(), SubjectJson::reporting));
        map.put("statusFacts", list(f.statusFacts(), SubjectJson::statusFact));
        map.put("annexes", list(f.annexes(), SubjectJson::annex));
        map.put("people", list(f.people(), DocumentJson::person));
        map.put("documentRelations", list(f.documentRelations(), DocumentJson::relation));
        return map;
    }

    private static void putMentions(
            Map<String, @Nullable Object> map, String names, String mentions, List<Mention> found) {
        map.put(names, list(found, Mention::name));
        map.put(mentions, list(found, SubjectJson::mention));
    }

    private static <T, R> List<R> list(List<T> findings, Function<T, R> toJson) {
        return findings.stream().map(toJson).toList();
    }
}
