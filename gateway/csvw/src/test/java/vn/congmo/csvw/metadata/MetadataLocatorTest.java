package vn.congmo.csvw.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congmo.csvw.problem.CsvwException;
import vn.congmo.csvw.problem.Problem;
import vn.congmo.csvw.problem.ProblemCode;

/** Sections 5 and 6.1 of the Model for Tabular Data. */
class MetadataLocatorTest {

    private static final String TABLE = "http://example.org/d/t.csv";
    private static final String TYPE = "; rel=\"describedby\"; type=\"application/csvm+json\"";

    private final Web web = new Web();

    @Test
    void usesTheTablesOwnFileBeforeThatOfTheFolder() throws IOException {
        web.put("/d/t.csv-metadata.json", "t.csv").put("/d/csv-metadata.json", "t.csv");
        assertThat(found()).isEqualTo("/d/t.csv-metadata.json");
    }

    @Test
    void usesThatOfTheFolderWithAllItsTables() throws IOException {
        web.put("/d/csv-metadata.json", "u.csv", "t.csv");
        assertThat(found()).isEqualTo("/d/csv-metadata.json");
        assertThat(locate().tables()).hasSize(2);
    }

    @Test
    void passesOverWhatDoesNotMentionTheTable() throws IOException {
        web.put("/d/t.csv-metadata.json", "u.csv").put("/d/csv-metadata.json", "t.csv");
        assertThat(found()).isEqualTo("/d/csv-metadata.json");
        assertThat(locate().warnings()).extracting(Problem::code).containsExactly(ProblemCode.METADATA_IGNORED);
    }

    @Test
    void comparesNormalisedUrls() throws IOException {
        web.put("/d/csv-metadata.json", "HTTP://EXAMPLE.org:80/d/./%74.csv");
        assertThat(found()).isEqualTo("/d/csv-metadata.json");
    }

    @Test
    void asksTheSiteWhereMetadataIs() throws IOException {
        web.text("/.well-known/csvm", "\n {+url}.json \r\n{broken\n/csvm?file={url}\n");
        web.put("/d/csv-metadata.json", "t.csv").put("/csvm?file=http%3A%2F%2Fexample.org%2Fd%2Ft.csv", "/d/t.csv");
        assertThat(found()).isEqualTo("/csvm?file=http%3A%2F%2Fexample.org%2Fd%2Ft.csv");
        assertThat(web.asked).contains("http://example.org/d/t.csv.json").doesNotContain("/d/csv-metadata.json");
    }

    @Test
    void leavesTheFragmentOutAndTheQueryIn() throws IOException {
        MetadataLocator.locate(TABLE + "?q#row=2", List.of(), web);
        assertThat(web.asked)
                .contains("http://example.org/d/t.csv?q-metadata.json", "http://example.org/d/csv-metadata.json");
    }

    @Test
    void followsTheLastLinkThatFits() throws IOException {
        web.put("/d/a.json", "t.csv").put("/d/b.json", "t.csv").put("/d/c.json", "u.csv");
        web.put("/d/t.csv-metadata.json", "t.csv");
        web.link("<a.json>" + TYPE + ", <b.json>" + TYPE)
                .link("<c.json>" + TYPE)
                .link("<none.json>" + TYPE);

        assertThat(found()).isEqualTo("/d/b.json");
        assertThat(locate().warnings()).extracting(Problem::code).containsExactly(ProblemCode.METADATA_IGNORED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a.json>; rel=describedBy; type=application/ld+json",
                "</d/a.json> ; type=\"application/json\" ; rel=\"alternate describedby\"",
                "<x,y>; rel=next, <http://example.org/d/a.json>; REL=\"describedby\"; title=\"a, b; c\"; type=\"application/csvm+json\""
            })
    void knowsLinksToMetadata(String link) throws IOException {
        web.put("/d/a.json", "t.csv").link(link);
        assertThat(found()).isEqualTo("/d/a.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a.json>; rel=\"describes\"; type=\"application/csvm+json\"",
                "<a.json>; rel=\"describedby\"; type=\"text/html\"",
                "<a.json>; rel=\"describedby\"",
                "a.json; rel=\"describedby\"; type=\"application/csvm+json\"",
                ""
            })
    void passesByOtherLinks(String link) throws IOException {
        web.put("/d/a.json", "t.csv").link(link);
        assertThat(found()).isEqualTo("none");
        assertThat(locate().warnings()).isEmpty();
    }

    @Test
    void usesWhatTheUserGivesAndNothingElse() throws IOException {
        web.put("/d/mine.json", "t.csv").put("/d/a.json", "t.csv").link("<a.json>" + TYPE);
        web.put("/d/t.csv-metadata.json", "t.csv");

        TableGroup group = MetadataLocator.locate(TABLE, List.of("mine.json"), web);

        assertThat(group.id()).contains("http://example.org/d/mine.json");
        assertThat(group.warnings()).isEmpty();
        assertThat(web.asked).containsExactly("http://example.org/d/mine.json");
    }

    @Test
    void usesWhatTheUserGivesEvenIfItIsOfOtherTables() throws IOException {
        web.put("/d/mine.json", "u.csv").put("/d/t.csv-metadata.json", "t.csv");

        TableGroup group = MetadataLocator.locate(TABLE, List.of("mine.json"), web);

        assertThat(group.tables()).extracting(Table::name).containsExactly("u");
        assertThat(group.warnings()).extracting(Problem::code).containsExactly(ProblemCode.METADATA_OF_OTHER_TABLES);
    }

    @Test
    void failsWhereWhatTheUserGivesIsNotThere() {
        assertThatThrownBy(() -> MetadataLocator.locate(TABLE, List.of("mine.json"), web))
                .isInstanceOfSatisfying(CsvwException.class, e -> assertThat(e.problems())
                        .extracting(Problem::code)
                        .containsExactly(ProblemCode.METADATA_NOT_FOUND));
    }

    @Test
    void failsOnBrokenMetadataItFinds() {
        web.text("/d/csv-metadata.json", "{");
        assertThatThrownBy(this::locate).isInstanceOf(CsvwException.class);
    }

    @Test
    void takesDialectAndLanguageOfAnUndescribedTableFromItsHeaders() throws IOException {
        web.contentType = Optional.of("text/tab-separated-values; header=absent; charset=\"windows-1258\"");
        web.contentLanguage = Optional.of("vi");
        Table table = locate().tables().get(0);

        assertThat(table.dialect().delimiter()).isEqualTo("\t");
        assertThat(table.dialect().headerRowCount()).isZero();
        assertThat(table.dialect().encoding()).isEqualTo("windows-1258");
        assertThat(table.schema().inherited().lang()).isEqualTo("vi");
    }

    @Test
    void takesThemForADescribedTableThatSaysNothingElse() throws IOException {
        web.contentType = Optional.of("text/csv;header=ABSENT;charset=no-such-charset");
        web.contentLanguage = Optional.of("vi");
        web.text("/d/csv-metadata.json", """
                {"@context": "http://www.w3.org/ns/csvw", "lang": "fr", "tables": [{"url": "t.csv"},
                 {"url": "u.csv", "lang": "en", "dialect": {"skipRows": 1}}]}
                """);

        Table t = locate().get("t");
        assertThat(t.dialect().headerRowCount()).isZero();
        assertThat(t.dialect().encoding()).isEqualTo("utf-8");
        assertThat(t.schema().inherited().lang()).isEqualTo("vi");
        Table u = locate().get("u");
        assertThat(u.dialect().headerRowCount()).isEqualTo(1);
        assertThat(u.schema().inherited().lang()).isEqualTo("en");
    }

    @Test
    void takesNoLanguageFromAHeaderWithSeveral() throws IOException {
        web.contentLanguage = Optional.of("vi, en");
        assertThat(locate().tables().get(0).schema().inherited().lang()).isEqualTo("und");
    }

    private TableGroup locate() throws IOException {
        return MetadataLocator.locate(TABLE, List.of(), web);
    }

    private String found() throws IOException {
        return locate().id()
                .map(url -> url.substring("http://example.org".length()))
                .orElse("none");
    }

    /** Documents and headers at {@code http://example.org}; each group of tables is known by its own URL. */
    private static final class Web implements MetadataSource {

        private final Map<String, byte[]> documents = new HashMap<>();
        private final List<String> links = new ArrayList<>();
        private final List<String> asked = new ArrayList<>();
        private Optional<String> contentType = Optional.empty();
        private Optional<String> contentLanguage = Optional.empty();

        Web put(String path, String... tables) {
            List<String> urls = List.of(tables).stream()
                    .map(url -> "{'url': '" + url + "'}")
                    .toList();
            return text(
                    path, "{'@context': 'http://www.w3.org/ns/csvw', '@id': '" + path + "', 'tables': " + urls + "}");
        }

        Web text(String path, String text) {
            documents.put("http://example.org" + path, Metadata.bytes(text));
            return this;
        }

        Web link(String value) {
            links.add(value);
            return this;
        }

        @Override
        public Optional<byte[]> find(String url) {
            asked.add(url);
            return Optional.ofNullable(documents.get(url));
        }

        @Override
        public ResponseHeaders headers(String tableUrl) {
            return new ResponseHeaders(links, contentType, contentLanguage);
        }
    }
}
