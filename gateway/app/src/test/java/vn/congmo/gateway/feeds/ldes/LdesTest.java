package vn.congmo.gateway.feeds.ldes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congmo.gateway.SubjectsTest;
import vn.congmo.gateway.catalogue.CatalogueDescription;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.feeds.FeedsFixture;

class LdesTest extends SubjectsTest {

    private static final String BASE = "https://data.example.vn";

    @Autowired
    private CatalogueDescription description;

    private FeedsFixture fixture;

    @BeforeEach
    void start() {
        fixture = new FeedsFixture(files);
    }

    @Test
    void tellsWhatWasCreatedUpdatedAndDeleted() {
        show(fixture.publish(1));
        show(fixture.publish(1));
        show(fixture.withdraw(1));
        show(fixture.withdraw());
        DatasetGraph page = read("/ldes/page/1-10");
        assertThat(history(page, "/dataset/duties")).containsExactly("1 Create", "2 Update", "3 Update", "4 Delete");
        assertThat(history(page, "/dataset/duties/version/1")).containsExactly("1 Create", "3 Delete");
        assertThat(history(page, "/dataset/duties#tasks.csv")).containsExactly("1 Create", "2 Update", "4 Delete");
        assertThat(history(page, "/catalog")).containsExactly("1 Create", "4 Update");
        assertThat(history(page, "/id/organisation/so-khcn")).containsExactly("1 Create");
    }

    @Test
    void describesADatasetAsItIs() {
        show(fixture.publish(1));
        show(fixture.publish(1));
        DatasetGraph page = read("/ldes/page/1-10");
        Node event = newest(page, "/dataset/duties");
        Node dataset = NodeFactory.createURI(BASE + "/dataset/duties");
        var told = page.getGraph(event).find(dataset, Node.ANY, Node.ANY).toSet();
        var described =
                description.describe(current.get().find(new DatasetId("duties")).orElseThrow());
        assertThat(told).isEqualTo(described.find(dataset, Node.ANY, Node.ANY).toSet());
    }

    @Test
    void neverTellsAnythingElseOfAChange() {
        show(fixture.publish(1));
        show(fixture.publish(1));
        Set<String> before = facts(read("/ldes/event/1-1"));
        Set<String> page = facts(read("/ldes/page/1-10"));
        show(fixture.withdraw());
        assertThat(facts(read("/ldes/event/1-1"))).isEqualTo(before).isNotEmpty();
        assertThat(facts(read("/ldes/page/1-10"))).containsAll(page);
    }

    @Test
    void tellsNothingOfWhatWasWithdrawnBeforeItCouldBeTold() {
        show(fixture.publish(2).withdraw(1));
        DatasetGraph page = read("/ldes/page/1-10");
        assertThat(history(page, "/dataset/duties/version/1")).isEmpty();
        assertThat(history(page, "/dataset/duties")).contains("2 Create");
    }

    @Test
    void cutsChangesIntoPagesThatAreFoundByTime() {
        show(fixture.publish(12));
        DatasetGraph view = read("/ldes");
        Node path = NodeFactory.createURI(Terms.AS + "published");
        assertThat(values(view, Terms.PATH)).containsOnly(path.getURI());
        assertThat(values(view, Terms.NODE))
                .containsExactlyInAnyOrder(
                        BASE + "/ldes/page/1-10", BASE + "/ldes/page/1-10", BASE + "/ldes/page/11-20");
        String boundary = current.get().changes().get(10).time().toString();
        assertThat(values(view, Terms.VALUE))
                .containsOnlyOnce(current.get().changes().getFirst().time().toString());
        assertThat(values(view, Terms.VALUE).stream().filter(boundary::equals)).hasSize(2);
        assertThat(times(read("/ldes/page/1-10"))).allMatch(time -> time.compareTo(boundary) < 0);
        assertThat(times(read("/ldes/page/11-20"))).allMatch(time -> time.compareTo(boundary) >= 0);
    }

    @Test
    void letsFullPagesBeKeptForEver() {
        show(fixture.publish(12));
        HttpResponse<String> full = api().send("GET", "/ldes/page/1-10");
        HttpResponse<String> open = api().send("GET", "/ldes/page/11-20");
        assertThat(full.headers().firstValue("cache-control").orElseThrow()).contains("immutable", "max-age=31536000");
        assertThat(open.headers().firstValue("cache-control").orElseThrow()).isEqualTo("max-age=5, public");
        String fullTag = full.headers().firstValue("etag").orElseThrow();
        String openTag = open.headers().firstValue("etag").orElseThrow();
        show(fixture.publish(1));
        assertThat(api().send("GET", "/ldes/page/1-10", "If-None-Match", fullTag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(api().send("GET", "/ldes/page/11-20", "If-None-Match", openTag)
                        .statusCode())
                .isEqualTo(200);
        assertThat(api().send("GET", "/ldes/page/1-10").body()).isEqualTo(full.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ldes", "/ldes/page/1-10", "/ldes/event/1-2"})
    void saysTheSameInEverySyntax(String path) {
        show(fixture.publish(1));
        DatasetGraph trig = read(path);
        assertThat(facts(trig)).isNotEmpty();
        assertThat(facts(parse(api().send("GET", path + ".jsonld").body(), Lang.JSONLD)))
                .isEqualTo(facts(trig));
        assertThat(facts(parse(
                        api().send("GET", path, "Accept", "application/ld+json").body(), Lang.JSONLD)))
                .isEqualTo(facts(trig));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ldes/page/1-20", "/ldes/page/11-20", "/ldes/event/1-999", "/ldes/event/2-1"})
    void hasNothingWhereNothingWasTold(String path) {
        show(fixture.publish(1));
        assertThat(api().send("GET", path).statusCode()).isEqualTo(404);
    }

    private void show(FeedsFixture changed) {
        current.switchTo(changed.catalogue());
    }

    private DatasetGraph read(String path) {
        HttpResponse<String> answer = api().send("GET", path);
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("application/trig");
        return parse(answer.body(), Lang.TRIG);
    }

    private static DatasetGraph parse(String text, Lang lang) {
        DatasetGraph quads = DatasetGraphFactory.create();
        RDFParser.fromString(text, lang).parse(quads);
        return quads;
    }

    /** What happened to a thing: number of the change and kind of event, in order. */
    private static List<String> history(DatasetGraph page, String path) {
        return events(page, path).stream()
                .map(event -> event.getURI().replaceAll(".*/(\\d+)-\\d+$", "$1") + " " + type(page, event))
                .sorted()
                .toList();
    }

    private static Node newest(DatasetGraph page, String path) {
        return events(page, path).stream()
                .max((a, b) -> a.getURI().compareTo(b.getURI()))
                .orElseThrow();
    }

    private static List<Node> events(DatasetGraph page, String path) {
        return page.getDefaultGraph()
                .find(Node.ANY, Terms.OBJECT, NodeFactory.createURI(BASE + path))
                .mapWith(triple -> triple.getSubject())
                .toList();
    }

    private static String type(DatasetGraph page, Node event) {
        return page.getDefaultGraph()
                .find(event, RDF.type.asNode(), Node.ANY)
                .next()
                .getObject()
                .getLocalName();
    }

    private static List<String> times(DatasetGraph page) {
        return values(page, Terms.PUBLISHED);
    }

    private static List<String> values(DatasetGraph graph, Node property) {
        return graph.getDefaultGraph()
                .find(Node.ANY, property, Node.ANY)
                .mapWith(triple -> triple.getObject().isURI()
                        ? triple.getObject().getURI()
                        : triple.getObject().getLiteralLexicalForm())
                .toList();
    }

    private static Set<String> facts(DatasetGraph quads) {
        return quads.stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }
}
