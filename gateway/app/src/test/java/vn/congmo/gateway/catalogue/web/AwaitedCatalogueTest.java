package vn.congmo.gateway.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.catalogue.FirstPublication;
import vn.congmo.gateway.catalogue.FolderContentStore;
import vn.congmo.gateway.catalogue.PlansFixture;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.Refusal;

class AwaitedCatalogueTest {

    private static final List<String> SHOWING = List.of(
            "/",
            "/datasets",
            "/catalog.ttl",
            "/ldes",
            "/ldes/page/1",
            "/feed.atom",
            "/oai",
            "/sitemap.xml",
            "/sparql",
            "/open-data-list.csv",
            "/api/v1/datasets",
            "/api/v1/changes",
            "/api/v1/problems",
            "/api/v1/search",
            "/dataset/plans/tasks.csv",
            "/id/problem/x",
            "/publication-log.jsonl",
            "/.well-known/void");
    private static final List<String> MENDING = List.of(
            "/actuator/health",
            "/assets/portal.css",
            "/desk",
            "/en/desk/publications",
            "/login",
            "/api/v1/publications",
            "/api/v1/intake/x");

    @TempDir
    Path folder;

    private final AnnotationConfigApplicationContext gateway = new AnnotationConfigApplicationContext();

    @AfterEach
    void stop() {
        gateway.close();
    }

    @Test
    void nothingIsShownBeforeTheFirstPublicationIsWhole() {
        starts(Catalogue.empty());
        SHOWING.forEach(
                path -> assertThat(refusal(path).code().name()).as(path).isEqualTo("first-publication-under-way"));
        MENDING.forEach(this::assertOpen);
        shows(PlansFixture.catalogue(files(), 1));
        SHOWING.forEach(path -> assertThat(refusal(path).code().kind()).isEqualTo(ErrorCode.Kind.UNAVAILABLE));
        assertThat(readiness()).isEqualTo(Status.OUT_OF_SERVICE);
        ends();
        SHOWING.forEach(this::assertOpen);
        assertThat(readiness()).isEqualTo(Status.UP);
    }

    @Test
    void whereItFailedNothingIsShownUntilSomethingIsPublished() {
        starts(Catalogue.empty());
        ends();
        SHOWING.forEach(path -> assertThat(refusal(path).code().name()).as(path).isEqualTo("first-publication-failed"));
        MENDING.forEach(this::assertOpen);
        assertThat(readiness()).isEqualTo(Status.OUT_OF_SERVICE);
        shows(PlansFixture.catalogue(files(), 1));
        SHOWING.forEach(this::assertOpen);
        assertThat(readiness()).isEqualTo(Status.UP);
    }

    @Test
    void aGatewayWithoutInputMayBeEmpty() {
        starts(Catalogue.empty());
        gateway.getBean(FirstPublication.class).end(false);
        SHOWING.forEach(this::assertOpen);
    }

    @Test
    void whatWasOfficialBeforeIsShownWhileMoreIsPublished() {
        starts(PlansFixture.catalogue(files(), 1));
        SHOWING.forEach(this::assertOpen);
        shows(PlansFixture.catalogue(files(), 2));
        SHOWING.forEach(this::assertOpen);
    }

    /** What the log says is shown before the web server starts, then the input folder is published. */
    private void starts(Catalogue official) {
        TestPropertyValues.of(FirstPublication.AT_START + "=true").applyTo(gateway);
        gateway.register(
                CurrentCatalogue.class, FirstPublication.class, AwaitedCatalogue.class, FirstPublicationHealth.class);
        gateway.refresh();
        shows(official);
    }

    private void shows(Catalogue catalogue) {
        gateway.getBean(CurrentCatalogue.class).switchTo(catalogue);
    }

    private void ends() {
        gateway.getBean(FirstPublication.class).end(true);
    }

    private Status readiness() {
        return gateway.getBean(FirstPublicationHealth.class).health().getStatus();
    }

    private FolderContentStore files() {
        return new FolderContentStore(folder);
    }

    private Refusal refusal(String path) {
        return catchThrowableOfType(Refusal.class, () -> ask(path));
    }

    private void assertOpen(String path) {
        assertThatCode(() -> ask(path)).as(path).doesNotThrowAnyException();
    }

    private void ask(String path) {
        var exchange = MockServerWebExchange.from(MockServerHttpRequest.get(path));
        gateway.getBean(AwaitedCatalogue.class)
                .filter(exchange, next -> Mono.empty())
                .block();
    }
}
