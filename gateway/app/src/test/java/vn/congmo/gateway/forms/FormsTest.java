package vn.congmo.gateway.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.gateway.core.Sha256;

/** Whatever the format, the values are those of the CSV. */
class FormsTest {

    private static final List<String> TABLE_FORMS = List.of("excel.csv", "xlsx", "json", "jsonl", "parquet", "xml");

    @TempDir
    static Path folder = Path.of("");

    private static Forms forms = new Forms(List.of(), List.of());
    private static Path made = Path.of("");
    private static SampleDataset sample;

    @BeforeAll
    static void make() throws Exception {
        try (AnnotationConfigApplicationContext context =
                new AnnotationConfigApplicationContext("vn.congmo.gateway.forms")) {
            forms = context.getBean(Forms.class);
        }
        sample = SampleDataset.awkward(Files.createDirectory(folder.resolve("awkward")));
        made = folder.resolve("made");
        MadeForms all = forms.make(sample.content(folder), made);
        assertThat(all.missing()).isEmpty();
    }

    @Test
    void everyFormatIsMadeInItsPlace() throws Exception {
        MadeForms all = forms.make(sample.content(folder), folder.resolve("again"));
        assertThat(all.tables().get("rows"))
                .extracting(FormFile::name)
                .containsExactlyElementsOf(
                        TABLE_FORMS.stream().map(form -> "rows." + form).toList());
        assertThat(all.dataset())
                .extracting(FormFile::name)
                .containsExactly(
                        "awkward.nt.gz",
                        "awkward.ttl",
                        "awkward.jsonld",
                        "awkward.xlsx",
                        "datapackage.json",
                        "awkward.zip");
        for (FormFile file : all.dataset()) {
            if (!file.name().endsWith(".xlsx")) {
                assertThat(file.path()).as(file.name()).hasSameBinaryContentAs(whole(file.name()));
            }
        }
        for (String form : List.of("excel.csv", "json", "jsonl", "parquet", "xml")) {
            assertThat(folder.resolve("again/rows." + form)).hasSameBinaryContentAs(made.resolve("rows." + form));
        }
    }

    private static Path whole(String name) {
        return made.resolve("whole").resolve(name);
    }

    @Test
    void awkwardValuesComeBackFromEveryFormat() throws Exception {
        checkAll(sample, made);
    }

    @ParameterizedTest
    @CsvSource({
        "../../datasets/big-problems, big-problems",
        "../../datasets/indicators, indicators",
        "../../datasets/registers/places, places",
        "../../datasets/registers/organisations, organisations"
    })
    void publishedValuesComeBackFromEveryFormat(Path dataset, String slug, @TempDir Path work) throws Exception {
        SampleDataset core = SampleDataset.of(dataset, slug);
        MadeForms all = forms.make(core.content(work), work.resolve("made"));
        assertThat(all.missing()).isEmpty();
        checkAll(core, work.resolve("made"));
    }

    @Test
    void excelShowsTextAsItIsAndCalculatesNothing() throws Exception {
        String text = Files.readString(made.resolve("rows.excel.csv"));
        assertThat(text).startsWith("\uFEFF\"Mã\";\"'=Tên\";\"amount\"").endsWith("\r\n");
        assertThat(text.lines())
                .anyMatch(line -> line.startsWith(
                        "\"\t001\";\"Đắk Lắk\";1234;2026-11-22;TRUE;5;\"\t12345678901234567890123\";1,5E3;"))
                .anyMatch(line -> line.contains(";-2,3;1899-01-01;FALSE;-5;-7;-0,1;\"'=1+1\";"))
                .anyMatch(line -> line.endsWith(";\"\t+84 90 123 4567\""))
                .anyMatch(line -> line.endsWith(";\"\t0901234567\""))
                .anyMatch(line -> line.startsWith("4;\"'=HYPERLINK(\"\"http://x\"\")\";1234567,891;")
                        || line.startsWith("\"4\";\"'=HYPERLINK(\"\"http://x\"\")\";1234567,891;"))
                .anyMatch(line -> line.endsWith(";\"'＝1+1\""))
                .anyMatch(line -> line.contains(";\"'@SUM(A1)\";"))
                .anyMatch(line -> line.endsWith(";\"\t1.2\""))
                .anyMatch(line -> line.endsWith(";\"'-5 °C\""));
    }

    @Test
    void xmlAndJsonTellEmptyFromNothing() throws Exception {
        assertThat(Files.readString(made.resolve("rows.xml")))
                .contains("<code>6</code><name></name>", "<code>5</code><amount>0.1</amount>");
        assertThat(Files.readString(made.resolve("rows.jsonl")))
                .contains("{\"code\":\"6\",\"name\":\"\",", "{\"code\":\"5\",\"name\":null,", "\"tags\":[],");
    }

    @Test
    void wholeDatasetsAreTheSameTriples() throws Exception {
        Graph triples = RDFDataMgr.loadGraph(folder.resolve("triples.nt").toString());
        assertThat(triples.size()).isGreaterThan(40);
        for (String name : List.of("awkward.ttl", "awkward.jsonld")) {
            Graph read = RDFDataMgr.loadGraph(whole(name).toString());
            assertThat(read.isIsomorphicWith(triples)).as(name).isTrue();
        }
        try (InputStream gzip = new GZIPInputStream(Files.newInputStream(whole("awkward.nt.gz")))) {
            assertThat(gzip.readAllBytes()).isEqualTo(Files.readAllBytes(folder.resolve("triples.nt")));
        }
    }

    @Test
    void workbookBeginsWithWhatItIs() throws Exception {
        try (ReadableWorkbook book = new ReadableWorkbook(whole("awkward.xlsx").toFile())) {
            assertThat(book.getSheets().map(Sheet::getName)).containsExactly("Giới thiệu", "rows");
            assertThat(book.getFirstSheet().read().get(1).getCellText(1)).isEqualTo("Lạ");
        }
        try (ReadableWorkbook book =
                new ReadableWorkbook(made.resolve("rows.xlsx").toFile())) {
            assertThat(book.getSheets().map(Sheet::getName)).containsExactly("rows", "Giới thiệu");
            assertThat(book.getFirstSheet().read().getFirst().getCellText(0)).isEqualTo("Mã");
        }
    }

    @Test
    void dataPackageSaysHowToReadTheFiles() throws Exception {
        JsonNode json = new JsonMapper().readTree(Files.readString(whole("datapackage.json")));
        assertThat(json.path("licenses").path(0).path("name").asString()).isEqualTo("CC-BY-4.0");
        assertThat(json.path("version").asString()).isEqualTo("3");
        JsonNode table = json.path("resources").path(0);
        byte[] csv = Files.readAllBytes(sample.folder().resolve("rows.csv"));
        assertThat(table.path("path").asString()).isEqualTo("rows.csv");
        assertThat(table.path("bytes").asInt()).isEqualTo(csv.length);
        assertThat(table.path("hash").asString())
                .isEqualTo("sha256:" + Sha256.of(csv).hex());
        assertThat(field(table, 2))
                .containsAllEntriesOf(Map.of("type", "number", "decimalChar", ",", "groupChar", "."));
        assertThat(field(table, 3)).containsAllEntriesOf(Map.of("type", "date", "format", "%d/%m/%Y"));
        assertThat(field(table, 4)).containsEntry("trueValues", "[\"có\"]");
        assertThat(field(table, 5)).containsAllEntriesOf(Map.of("type", "integer", "constraints", "{\"minimum\":-5}"));
        assertThat(field(table, 8)).containsEntry("type", "string");
        assertThat(table.path("schema").path("primaryKey").toString()).isEqualTo("[\"code\"]");
    }

    @Test
    void archiveHasAllThatIsNeededOffline() throws Exception {
        List<String> names = new ArrayList<>();
        String readme = "";
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(whole("awkward.zip")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (entry.getName().equals("README.md")) {
                    readme = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        assertThat(names)
                .containsExactly("README.md", "csv-metadata.json", "rows.csv", "datapackage.json", "awkward.ttl");
        assertThat(readme).contains("# Lạ / Awkward", "`rows.csv`", "| 8 |", "licenses/by/4.0");
    }

    private static void checkAll(SampleDataset dataset, Path files) throws Exception {
        for (Table table : dataset.group().tables()) {
            TableValues values = new TableValues(table);
            List<Map<String, List<String>>> csv = values.of(dataset.rows(table));
            assertThat(csv).isNotEmpty();
            assertThat(values.ofJson(files.resolve(table.name() + ".json"))).isEqualTo(csv);
            assertThat(values.ofJsonLines(files.resolve(table.name() + ".jsonl")))
                    .isEqualTo(csv);
            assertThat(values.ofXml(files.resolve(table.name() + ".xml"))).isEqualTo(csv);
            assertThat(values.ofParquet(files.resolve(table.name() + ".parquet")))
                    .isEqualTo(csv);
            List<Map<String, List<String>>> shown = TableValues.withoutEmpty(csv);
            try (ReadableWorkbook book =
                    new ReadableWorkbook(files.resolve(table.name() + ".xlsx").toFile())) {
                assertThat(book.getSheets().map(sheet -> sheet.getName())).startsWith(table.name());
            }
            assertThat(values.ofSheet(files.resolve(table.name() + ".xlsx"), table.name()))
                    .isEqualTo(shown);
            assertThat(values.ofSheet(files.resolve("whole").resolve(dataset.slug() + ".xlsx"), table.name()))
                    .isEqualTo(shown);
        }
    }

    private static Map<String, String> field(JsonNode table, int number) {
        Map<String, String> members = new TreeMap<>();
        table.path("schema")
                .path("fields")
                .path(number)
                .properties()
                .forEach(entry -> members.put(
                        entry.getKey(),
                        entry.getValue().isString()
                                ? entry.getValue().asString()
                                : entry.getValue().toString()));
        return members;
    }
}
