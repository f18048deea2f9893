package vn.congmo.csvw.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.congmo.csvw.datatype.Builtin;
import vn.congmo.csvw.problem.CsvwException;
import vn.congmo.csvw.problem.Problem;
import vn.congmo.csvw.problem.ProblemCode;

class MetadataReaderTest {

    private static final String URL = "http://localhost:8080/dataset/places/csv-metadata.json";
    private static final String TITLE = "http://purl.org/dc/terms/title";

    @Test
    void readsTheTitlesOfADatasetInBothLanguages() {
        TableGroup group = read("""
                {"@context": "http://www.w3.org/ns/csvw",
                 "dcterms:title": [{"@value": "Địa danh", "@language": "vi"}, {"@value": "Places", "@language": "en"}],
                 "dcterms:license": {"@id": "https://creativecommons.org/licenses/by/4.0/"},
                 "dcat:theme": {"@id": "dcat:Dataset"},
                 "tables": [{"url": "places.csv", "tableSchema": {"columns": [
                   {"name": "id", "titles": {"vi": ["Mã", "Mã số"], "en": "Id"},
                    "dc:description": [{"@value": "Mã định danh", "@language": "vi"},
                      {"@value": "Identifier", "@language": "en"}]}]}}]}
                """);

        assertThat(group.annotations().texts(TITLE).find("vi")).contains("Địa danh");
        assertThat(group.annotations().texts(TITLE).find("en")).contains("Places");
        assertThat(group.annotations().iris("http://purl.org/dc/terms/license"))
                .containsExactly("https://creativecommons.org/licenses/by/4.0/");
        assertThat(group.annotations().iris("http://www.w3.org/ns/dcat#theme"))
                .containsExactly("http://www.w3.org/ns/dcat#Dataset");
        assertThat(group.get("places").url()).isEqualTo("http://localhost:8080/dataset/places/places.csv");
        Column id = group.get("places").schema().find("id").orElseThrow();
        assertThat(id.titles().byLanguage().get("vi")).containsExactly("Mã", "Mã số");
        assertThat(id.description().find("vi")).contains("Mã định danh");
        assertThat(group.warnings()).isEmpty();
    }

    @Test
    void handsDownWhatIsInherited() {
        Schema schema = read("""
                        {"@context": "http://www.w3.org/ns/csvw", "lang": "vi", "null": ["", "-"],
                         "tables": [{"url": "t.csv", "datatype": "gYearMonth", "tableSchema": {"aboutUrl": "#{_row}",
                           "columns": [{"name": "a"}, {"name": "b", "datatype": "integer", "lang": "en"}]}}]}
                        """).tables().get(0).schema();

        Column a = schema.columns().get(0);
        assertThat(a.datatype().base()).isEqualTo(Builtin.G_YEAR_MONTH);
        assertThat(a.nulls()).containsExactly("", "-");
        assertThat(a.aboutUrl()).contains("#{_row}");
        assertThat(schema.columns().get(1).inherited().lang()).isEqualTo("en");
        assertThat(schema.columns().get(1).datatype().base()).isEqualTo(Builtin.INTEGER);
    }

    @Test
    void takesASchemaFromWhereItIsReferredTo() {
        String schema = "{\"@context\": \"http://www.w3.org/ns/csvw\", \"columns\": [{\"name\": \"x\"}]}";
        MetadataSource source = url -> url.equals("http://localhost:8080/dataset/places/schema.json")
                ? Optional.of(schema.getBytes(StandardCharsets.UTF_8))
                : Optional.empty();

        TableGroup group = MetadataReader.read(
                bytes(
                        "{\"@context\": \"http://www.w3.org/ns/csvw\", \"url\": \"t.csv\", \"tableSchema\": \"schema.json\"}"),
                URL,
                source);

        assertThat(group.get("t").schema().find("x")).isPresent();
        assertThat(group.get("t").schema().id()).contains("http://localhost:8080/dataset/places/schema.json");
    }

    @Test
    void refusesAReferenceToAColumnThatIsNotThere() {
        assertThatThrownBy(() -> read("""
                        {"@context": "http://www.w3.org/ns/csvw", "url": "t.csv", "tableSchema": {
                          "columns": [{"name": "a"}],
                          "foreignKeys": [{"columnReference": "b",
                            "reference": {"resource": "t.csv", "columnReference": "a"}}]}}
                        """)).isInstanceOfSatisfying(CsvwException.class, e -> {
            Problem problem = e.problems().get(0);
            assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_COLUMN);
            assertThat(problem.table()).isEqualTo(URL);
            assertThat(problem.messageVi()).isEqualTo("không có cột “b”");
        });
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThatThrownBy(() -> read("{\"@context\":")).isInstanceOfSatisfying(CsvwException.class, e -> assertThat(
                        e.problems().get(0).code())
                .isEqualTo(ProblemCode.INVALID_JSON));
    }

    @Test
    void warnsOfAPropertyThatNobodyKnows() {
        TableGroup group = read("{\"@context\": \"http://www.w3.org/ns/csvw\", \"url\": \"t.csv\", \"titel\": \"x\"}");
        assertThat(group.warnings()).extracting(Problem::code).containsExactly(ProblemCode.UNKNOWN_PROPERTY);
    }

    private static TableGroup read(String json) {
        return MetadataReader.read(bytes(json), URL, MetadataSource.NONE);
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
