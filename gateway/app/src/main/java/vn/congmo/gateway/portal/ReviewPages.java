package vn.congmo.gateway.portal;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.review.DocumentReview;
import vn.congmo.gateway.review.Proposal;
import vn.congmo.gateway.review.ReviewSource;
import vn.congmo.gateway.review.Reviews;
import vn.congmo.gateway.review.Verdict;
import vn.congmo.gateway.web.FormFields;

/** One document on the desk: its text beside what was read in it, with a form for every decision. */
@Hidden
@Controller
class ReviewPages {

    private static final String CELL = "cell.";

    private final Reviews reviews;
    private final ReviewSource source;
    private final DeskForms forms;
    private final Pages pages;

    ReviewPages(Reviews reviews, ReviewSource source, DeskForms forms, Pages pages) {
        this.reviews = reviews;
        this.source = source;
        this.forms = forms;
        this.pages = pages;
    }

    /** {@code ?table=&row=} opens the form of a row, {@code ?table=} alone that of a new one. */
    @GetMapping({"/desk/documents/{id}", "/en/desk/documents/{id}"})
    Rendering one(Agent agent, @PathVariable String id, ServerWebExchange exchange) {
        MultiValueMap<String, String> asked = exchange.getRequest().getQueryParams();
        String row = text(asked, "row");
        Verdict verdict = row.isEmpty() ? Verdict.ADD : Verdict.CORRECT;
        Optional<Proposal> open = Optional.of(text(asked, "table"))
                .filter(table -> !table.isEmpty())
                .map(table -> Proposal.of(verdict, table, row, ""));
        return page(reviews.get(source, id), open, Optional.empty(), exchange);
    }

    @PostMapping({"/desk/documents/{id}/decisions", "/en/desk/documents/{id}/decisions"})
    Rendering decide(Agent agent, @PathVariable String id, ServerWebExchange exchange) {
        MultiValueMap<String, String> form = FormFields.of(exchange);
        Proposal proposal = proposal(form);
        try {
            reviews.decide(source, id, Optional.of(text(form, "version")), agent, List.of(proposal));
        } catch (Refusal refusal) {
            return page(reviews.get(source, id), Optional.of(proposal), Optional.of(refusal), exchange);
        }
        return DeskPages.seeOther(exchange, "/desk/documents/" + id + "#" + text(form, "back"));
    }

    private Rendering page(
            DocumentReview review, Optional<Proposal> open, Optional<Refusal> refusal, ServerWebExchange exchange) {
        Page page = pages.at(exchange);
        DeskDocument document = new DeskDocument(review, source.forms(), forms, open, page.locale());
        String error = refusal.map(why -> why.code().title().in(page.locale()) + ". "
                        + why.detail().in(page.locale()))
                .orElse("");
        return pages.view("desk-document", page)
                .modelAttribute("review", review)
                .modelAttribute("title", DeskView.title(review))
                .modelAttribute("text", document.text())
                .modelAttribute("waiting", document.waiting())
                .modelAttribute("others", document.others())
                .modelAttribute("tables", document.tables())
                .modelAttribute("rowLists", document.rowLists())
                .modelAttribute("adding", document.adding())
                .modelAttribute("history", document.history())
                .modelAttribute("error", error)
                .status(refusal.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .build();
    }

    private static Proposal proposal(MultiValueMap<String, String> form) {
        Map<String, String> cells = new LinkedHashMap<>();
        form.keySet().stream()
                .filter(name -> name.startsWith(CELL))
                .forEach(name -> cells.put(name.substring(CELL.length()), text(form, name)));
        Verdict verdict = Verdict.find(text(form, "verdict")).orElse(Verdict.ACCEPT);
        return new Proposal(
                verdict, text(form, "table"), text(form, "row"), cells, text(form, "quote"), 1, text(form, "note"));
    }

    private static String text(MultiValueMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("");
    }
}
