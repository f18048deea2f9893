package vn.congmo.gateway.mcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.Period;
import vn.congmo.gateway.plans.OfficialDocument;
import vn.congmo.gateway.plans.Participant;
import vn.congmo.gateway.plans.Task;

/** Says how to cite official documents and places in them. */
@Component
class Citations {

    private final BaseIri base;

    Citations(BaseIri base) {
        this.base = base;
    }

    Citation of(OfficialDocument document) {
        return new Citation(
                document.id(),
                line(document),
                page(document),
                base.id("document", document.id()),
                document.sourceUrl(),
                document.sha256().hex());
    }

    Clause clause(OfficialDocument document, Task task, Excerpt place) {
        return new Clause(
                place.text(),
                place.start(),
                place.end(),
                line(document) + ", " + task.path(),
                page(document) + "#" + task.anchor(),
                Optional.of(base.id("task", task.id())),
                Optional.of(task.lead().stream().map(Participant::name).toList()));
    }

    Clause clause(OfficialDocument document, Excerpt place) {
        String line = line(document) + ", " + place.start() + "–" + place.end();
        return new Clause(
                place.text(), place.start(), place.end(), line, page(document), Optional.empty(), Optional.empty());
    }

    private String page(OfficialDocument document) {
        return base.resolve("/documents/" + document.id());
    }

    private static String line(OfficialDocument document) {
        String number = document.number().toString();
        return Stream.of(
                        Optional.of(number).filter(text -> !text.isEmpty()),
                        document.issuerName(),
                        document.date().map(Period::toString),
                        document.subject())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /**
     * A document.
     *
     * @param citation number, issuer, date and subject as printed
     * @param page     for people, with the text
     * @param sha256   of the file as it arrived
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Citation(String id, String citation, String page, String iri, Optional<String> sourceUrl, String sha256) {}

    /**
     * A place in a document.
     *
     * @param text     literal, normalised (NFC)
     * @param start    in the normalised text of the document, in UTF-16 code units
     * @param end      the position after its last character
     * @param citation with where in the document it stands
     * @param lead     who has to do it, where it is a task
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Clause(
            String text,
            int start,
            int end,
            String citation,
            String page,
            Optional<String> task,
            Optional<List<String>> lead) {}
}
