package vn.congmo.gateway.portal;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.plans.DocumentText;
import vn.congmo.gateway.plans.DocumentTexts;
import vn.congmo.gateway.plans.Documents;
import vn.congmo.gateway.plans.OfficialDocument;
import vn.congmo.gateway.plans.Task;
import vn.congmo.gateway.plans.Tasks;

/** Official documents beside what was read from them, each finding with its sentence lit. */
@Hidden
@Controller
class DocumentPages {

    private final CurrentCatalogue catalogue;
    private final Documents documents;
    private final DocumentTexts texts;
    private final Tasks tasks;
    private final DocumentFindings findings;
    private final Labels labels;
    private final BaseIri base;
    private final Pages pages;
    private final Clock clock;

    DocumentPages(
            CurrentCatalogue catalogue,
            Documents documents,
            DocumentTexts texts,
            Tasks tasks,
            DocumentFindings findings,
            Labels labels,
            BaseIri base,
            Pages pages,
            Clock clock) {
        this.catalogue = catalogue;
        this.documents = documents;
        this.texts = texts;
        this.tasks = tasks;
        this.findings = findings;
        this.labels = labels;
        this.base = base;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping({"/documents", "/en/documents"})
    Rendering list(ServerWebExchange exchange) {
        Catalogue now = catalogue.get();
        Page page = pages.at(exchange, "/api/v1/documents", "/dataset/plans/documents.csv");
        List<DocumentView> all = documents.list(now).stream()
                .map(document -> view(document, tasks.listOf(now, document.id()).size(), page.locale()))
                .toList();
        return pages.view("documents", page).modelAttribute("documents", all).build();
    }

    @GetMapping({"/documents/{id}", "/en/documents/{id}"})
    Rendering one(@PathVariable String id, ServerWebExchange exchange) {
        Catalogue now = catalogue.get();
        OfficialDocument document = documents.find(now, id).orElseThrow(() -> PageErrors.unknown("/documents/" + id));
        List<Task> found = tasks.listOf(now, id);
        Page page = pages.at(exchange).with(ThingController.addresses("document", id));
        LocalDate today = LocalDate.now(clock);
        return pages.view("document", page)
                .modelAttribute("document", view(document, found.size(), page.locale()))
                .modelAttribute("text", text(document, found))
                .modelAttribute("targets", findings.targets(now, id, page.locale()))
                .modelAttribute("references", findings.references(now, id))
                .modelAttribute(
                        "tasks",
                        found.stream()
                                .map(task -> TaskView.of(task, today, page.locale())
                                        .reviewedBy(vouched(task, page.locale())))
                                .toList())
                .build();
    }

    private Vouched vouched(Task task, Locale locale) {
        return Vouched.of(task.evidence(), agent -> labels.of(base.id("agent", agent), locale));
    }

    private List<List<TextPart>> text(OfficialDocument document, List<Task> found) {
        DocumentText text = texts.get(document);
        List<CitedText.Citation> citations = found.stream()
                .map(task -> new CitedText.Citation(
                        task.evidence().start(), task.evidence().end(), task.anchor()))
                .toList();
        return new CitedText(text.value(), citations).paragraphs(text.paragraphs());
    }

    private DocumentView view(OfficialDocument document, int tasks, Locale locale) {
        String type = document.type()
                .map(code -> labels.of(base.id("code", "document-type/" + code), locale))
                .orElse("");
        return DocumentView.of(document, type, tasks);
    }
}
