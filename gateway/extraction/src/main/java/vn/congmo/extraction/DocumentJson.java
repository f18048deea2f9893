package vn.congmo.extraction;

import static vn.congmo.extraction.JsonFields.cited;
import static vn.congmo.extraction.JsonFields.object;
import static vn.congmo.extraction.JsonFields.put;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Archive;
import vn.congmo.extraction.findings.DocumentFields;
import vn.congmo.extraction.findings.DocumentRelation;
import vn.congmo.extraction.findings.Person;
import vn.congmo.extraction.findings.Reference;

/** The document's own fields, and what it says of other documents and of people, as JSON objects. */
final class DocumentJson {
    private DocumentJson() {}

    static Map<String, @Nullable Object> document(DocumentFields d) {
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

    static Map<String, @Nullable Object> archive(Archive a) {
        return cited(
                a.evidence(), object("units", a.units(), "drafter", a.drafter(), "copiesPrinted", a.copiesPrinted()));
    }

    static Map<String, @Nullable Object> reference(Reference r) {
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

    static Map<String, @Nullable Object> person(Person p) {
        return cited(p.evidence(), object("name", p.name(), "roles", p.roles()));
    }

    static Map<String, @Nullable Object> relation(DocumentRelation r) {
        return cited(
                r.evidence(), object("from", r.from(), "relation", r.relation().code(), "to", r.to()));
    }
}
