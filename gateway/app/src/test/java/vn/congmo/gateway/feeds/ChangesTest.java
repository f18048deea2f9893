package vn.congmo.gateway.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import vn.congmo.gateway.SubjectsTest;

class ChangesTest extends SubjectsTest {

    @BeforeEach
    void change() {
        current.switchTo(new FeedsFixture(files)
                .publish(3)
                .withdraw(1)
                .withdraw()
                .publish(1)
                .catalogue());
    }

    @Test
    void tellsWhatHappenedSinceTheLastChangeSeen() {
        JsonNode all = api().json("/api/v1/changes");
        assertThat(kinds(all))
                .containsExactly("created", "updated", "updated", "version-withdrawn", "withdrawn", "created");
        JsonNode rest = api().json("/api/v1/changes?since=4");
        assertThat(kinds(rest)).containsExactly("withdrawn", "created");
        assertThat(rest.get("head").asString()).isEqualTo(current.get().head().hex());
        JsonNode gone = rest.get("items").get(0);
        assertThat(gone.get("number").asInt()).isEqualTo(5);
        assertThat(gone.get("note").get("en").asString()).isEqualTo("Holds phone numbers");
        assertThat(gone.get("links").get("version").asString())
                .isEqualTo("https://data.example.vn/dataset/duties/version/3");
        assertThat(kinds(api().json("/api/v1/changes?since=6"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-05T05:00:00Z", "2026-01-05T12:00:00%2B07:00"})
    void tellsWhatHappenedFromAMomentOn(String time) {
        assertThat(kinds(api().json("/api/v1/changes?since=" + time))).containsExactly("withdrawn", "created");
    }

    @ParameterizedTest
    @ValueSource(strings = {"since=7", "since=yesterday", "dataset=nothing", "kind=changed", "from=1"})
    void refusesWhatCannotBeMeant(String query) {
        assertThat(api().send("GET", "/api/v1/changes?" + query).statusCode()).isEqualTo(400);
    }

    @Test
    void walksThroughPagesWhilePublishingGoesOn() {
        JsonNode first = api().json("/api/v1/changes?limit=2");
        current.switchTo(new FeedsFixture(files)
                .publish(3)
                .withdraw(1)
                .withdraw()
                .publish(2)
                .catalogue());
        String next = first.get("next").asString().replace("https://data.example.vn", "");
        JsonNode second = api().json(next.replace("limit=2", "limit=100"));
        assertThat(IntStream.range(0, 5)
                        .map(i -> second.get("items").get(i).get("number").asInt()))
                .containsExactly(3, 4, 5, 6, 7);
        assertThat(second.get("head")).isNotEqualTo(first.get("head"));
    }

    @Test
    void givesOneChangeAndTableOfAll() {
        assertThat(api().json("/api/v1/changes/2").get("kind").asString()).isEqualTo("updated");
        assertThat(api().send("GET", "/api/v1/changes/7").statusCode()).isEqualTo(404);
        assertThat(api().send("GET", "/api/v1/changes", "Accept", "text/csv")
                        .body()
                        .lines())
                .hasSize(7)
                .first()
                .isEqualTo("number,kind,dataset,version,time,note,note_en,entry,url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/changes?since=2", "/feed.atom", "/en/feed.atom"})
    void answersThatNothingChanged(String path) {
        HttpResponse<String> answer = api().send("GET", path);
        String tag = answer.headers().firstValue("etag").orElseThrow();
        assertThat(api().send("GET", path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        current.switchTo(new FeedsFixture(files).publish(4).catalogue());
        assertThat(api().send("GET", path, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void tellsChangesAsAtom() throws Exception {
        Document feed = xml("/feed.atom");
        NodeList entries = feed.getElementsByTagName("entry");
        assertThat(entries.getLength()).isEqualTo(6);
        Element newest = (Element) entries.item(0);
        assertThat(text(newest, "id")).isEqualTo("https://data.example.vn/api/v1/changes/6");
        assertThat(text(newest, "updated")).isEqualTo("2026-01-05T06:00:00.250Z");
        assertThat(text(newest, "title")).isEqualTo("Bộ dữ liệu mới: Kế hoạch (phiên bản 4)");
        assertThat(text(newest, "summary")).isEqualTo("Thêm <nhiệm vụ> & hạn");
        assertThat(links(newest))
                .contains(
                        "alternate https://data.example.vn/dataset/duties/version/4",
                        "enclosure https://data.example.vn/dataset/duties/version/4/tasks.csv",
                        "enclosure https://data.example.vn/dataset/duties/version/4.ttl");
        assertThat(links((Element) entries.item(1))).noneMatch(link -> link.startsWith("enclosure"));
        assertThat(text(
                        (Element) xml("/en/feed.atom")
                                .getElementsByTagName("entry")
                                .item(1),
                        "title"))
                .isEqualTo("Dataset withdrawn: Plans");
    }

    @Test
    void keepsOldChangesInAnArchiveOfFullPages() throws Exception {
        current.switchTo(new FeedsFixture(files).publish(120).catalogue());
        Document newest = xml("/feed.atom");
        assertThat(newest.getElementsByTagName("entry").getLength()).isEqualTo(70);
        assertThat(links(newest.getDocumentElement())).contains("prev-archive https://data.example.vn/feed/1.atom");
        Document archived = xml("/feed/1.atom");
        assertThat(archived.getElementsByTagName("entry").getLength()).isEqualTo(50);
        assertThat(archived.getElementsByTagName("fh:archive").getLength()).isEqualTo(1);
        assertThat(links(archived.getDocumentElement()))
                .contains(
                        "next-archive https://data.example.vn/feed/2.atom",
                        "current https://data.example.vn/feed.atom");
        assertThat(api().send("GET", "/feed/3.atom").statusCode()).isEqualTo(404);
    }

    private Document xml(String path) throws Exception {
        byte[] bytes = api().send("GET", path).body().getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newNSInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }

    private static List<String> links(Element element) {
        NodeList links = element.getElementsByTagName("link");
        return IntStream.range(0, links.getLength())
                .mapToObj(i -> (Element) links.item(i))
                .map(link -> link.getAttribute("rel") + " " + link.getAttribute("href"))
                .toList();
    }

    private static List<String> kinds(JsonNode page) {
        return StreamSupport.stream(page.get("items").spliterator(), false)
                .map(item -> item.get("kind").asString())
                .toList();
    }
}
