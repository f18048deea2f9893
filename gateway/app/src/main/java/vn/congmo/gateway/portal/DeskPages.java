package vn.congmo.gateway.portal;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.access.Role;
import vn.congmo.gateway.publication.PublicationRun;
import vn.congmo.gateway.publication.Publications;
import vn.congmo.gateway.review.DocumentReview;
import vn.congmo.gateway.review.ReviewSource;
import vn.congmo.gateway.review.Reviews;
import vn.congmo.gateway.review.web.HandIn;

/** The desk of officers: what waits, a document to hand in, and what is to be published. */
@Hidden
@Controller
class DeskPages {

    private final Reviews reviews;
    private final ReviewSource source;
    private final HandIn handIn;
    private final Publications publications;
    private final Pages pages;

    DeskPages(Reviews reviews, ReviewSource source, HandIn handIn, Publications publications, Pages pages) {
        this.reviews = reviews;
        this.source = source;
        this.handIn = handIn;
        this.publications = publications;
        this.pages = pages;
    }

    @GetMapping({"/desk", "/en/desk"})
    Rendering list(Agent agent, ServerWebExchange exchange) {
        Page page = pages.at(exchange);
        List<DeskView> documents = source.list().stream()
                .map(file -> reviews.get(source, file))
                .sorted(DeskPages::mostWaitingFirst)
                .map(review -> DeskView.of(review, page.locale()))
                .toList();
        return pages.view("desk", page)
                .modelAttribute("agent", agent)
                .modelAttribute("mayPublish", agent.role().includes(Role.PUBLISHER))
                .modelAttribute("documents", documents)
                .build();
    }

    @PostMapping({"/desk/documents", "/en/desk/documents"})
    Rendering receive(Agent agent, ServerWebExchange exchange) {
        DocumentReview review = handIn.parts(exchange, agent).review();
        return seeOther(exchange, "/desk/documents/" + review.file().id());
    }

    @PostMapping({"/desk/publications", "/en/desk/publications"})
    Rendering publish(Agent agent, ServerWebExchange exchange) {
        return seeOther(
                exchange, "/desk/publications/" + publications.start(agent).id());
    }

    @GetMapping({"/desk/publications/{id}", "/en/desk/publications/{id}"})
    Rendering publication(Agent agent, @PathVariable String id, ServerWebExchange exchange) {
        Page page = pages.at(exchange);
        Optional<PublicationRun> run = publications.find(id);
        return pages.view("desk-publication", page)
                .modelAttribute(
                        "run",
                        PublicationView.of(
                                run.orElseThrow(() -> PageErrors.unknown("/desk/publications/" + id)), page.locale()))
                .build();
    }

    /** After a form, so that loading the page again sends nothing twice. */
    static Rendering seeOther(ServerWebExchange exchange, String path) {
        String asked = exchange.getRequest().getPath().value();
        String target = Page.at(asked, "", "").link(path);
        return Rendering.redirectTo(URI.create(target).toString())
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    private static int mostWaitingFirst(DocumentReview one, DocumentReview other) {
        int states = one.state().compareTo(other.state());
        return states != 0 ? states : other.lookedFor().size() - one.lookedFor().size();
    }
}
