package vn.congmo.gateway.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.catalogue.VersionFixture;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.files.Failpoint;

/** What changed between two versions is told row by row, in both files alike. */
class DiffsTest {

    private static final String KEYED = """
            {"@context": "http://www.w3.org/ns/csvw", "tables": [{"url": "rows.csv",
             "tableSchema": {"primaryKey": "id", "columns": [%s]}}]}
            """;
    private static final String UNKEYED = KEYED.replace("\"primaryKey\": \"id\", ", "");

    @TempDir
    Path data;

    private AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    @BeforeEach
    void start() {
        context.registerBean(Failpoint.class, () -> Failpoint.NONE);
        context.registerBean(BaseIri.class, () -> new BaseIri("https://data.example.vn"));
        context.registerBean(DataDirectory.class, () -> new DataDirectory(data));
        context.scan("vn.congmo.gateway.files");
        context.register(Diffs.class, ChangeNotes.class);
        context.refresh();
    }

    @Test
    void rowsWithTheSameKeyAreCompared() throws IOException {
        DatasetVersion one = version(1, KEYED, "id,ten", "a,một\nb,\"hai, hay đôi\"\nc,ba\n");
        DatasetVersion two = version(2, KEYED, "id,ten", "d,bốn\nb,hai\na,một\n");
        TableDiff diff = diff(one, two);

        assertThat(diff.key()).containsExactly("id");
        assertThat(text(diff.csv())).isEqualTo("""
                _change,_columns,id,ten
                before,ten,b,"hai, hay đôi"
                after,ten,b,hai
                removed,,c,ba
                added,,d,bốn
                """);
        JsonNode json = JsonMapper.shared().readTree(text(diff.json()));
        assertThat(json.get("rows").get(0).toString())
                .isEqualTo("{\"change\":\"changed\",\"key\":{\"id\":\"b\"},"
                        + "\"changes\":{\"ten\":{\"old\":\"hai, hay đôi\",\"new\":\"hai\"}}}");
        assertThat(json.get("rows").get(1).toString())
                .isEqualTo("{\"change\":\"removed\",\"key\":{\"id\":\"c\"},\"values\":{\"id\":\"c\",\"ten\":\"ba\"}}");
        assertThat(json.get("added").asInt()).isEqualTo(1);
        assertThat(json.get("changed").asInt()).isEqualTo(1);
        assertThat(json.get("removed").asInt()).isEqualTo(1);
        assertThat(note(one, two).vi()).isEqualTo("rows: thêm 1 dòng, sửa 1, bỏ 1");
        assertThat(note(one, two).en()).isEqualTo("rows: 1 row added, 1 changed, 1 removed");
    }

    @Test
    void withoutAKeyWholeRowsAreComparedAndCounted() throws IOException {
        DatasetVersion one = version(1, UNKEYED, "id,ten", "a,một\na,một\nb,hai\n");
        DatasetVersion two = version(2, UNKEYED, "id,ten", "b,2\na,một\n");
        TableDiff diff = diff(one, two);

        assertThat(diff.key()).isEmpty();
        assertThat(text(diff.csv())).isEqualTo("""
                _change,_columns,id,ten
                removed,,a,một
                added,,b,2
                removed,,b,hai
                """);
        assertThat(note(one, two).en()).isEqualTo("rows: 1 row added, 2 removed");
    }

    @Test
    void columnsThatCameOrWentAreToldOnce() throws IOException {
        DatasetVersion one = version(1, KEYED, "id,cu,ten", "a,x,một\nb,y,hai\n");
        DatasetVersion two = version(2, KEYED, "id,ten,moi", "a,một,1\nb,đôi,2\n");
        TableDiff diff = diff(one, two);

        assertThat(diff.columnsAdded()).containsExactly("moi");
        assertThat(diff.columnsRemoved()).containsExactly("cu");
        assertThat(text(diff.csv())).isEqualTo("""
                _change,_columns,id,ten,moi,cu
                before,ten,b,hai,,y
                after,ten,b,đôi,2,
                """);
        assertThat(note(one, two).vi()).isEqualTo("rows: sửa 1 dòng, cột mới moi, bỏ cột cu");
    }

    @Test
    void cellsComeBackAsTheyWereWritten() throws IOException {
        String cell = "\"Tab\there, back\\slash, line\nbreak, \"\"quote\"\", 𝄞\"";
        DatasetVersion one = version(1, KEYED, "id,ten", "a,một\n");
        DatasetVersion two = version(2, KEYED, "id,ten", "a,một\n\"k\ty\\\",%s\n".formatted(cell));

        assertThat(text(diff(one, two).csv())).isEqualTo("_change,_columns,id,ten\nadded,,k\ty\\,%s\n".formatted(cell));
    }

    @Test
    void keysAreOrderedAsTheySort() throws IOException {
        DatasetVersion one = version(1, KEYED, "id,ten", "a,1\n\"a\tb\",1\nab,1\n𝄞,1\n\uE000,1\n");
        DatasetVersion two = version(2, KEYED, "id,ten", "\uE000,1\nab,1\n𝄞,2\na,1\n\"a\tb\",1\n");

        assertThat(text(diff(one, two).csv())).isEqualTo("_change,_columns,id,ten\nbefore,ten,𝄞,1\nafter,ten,𝄞,2\n");
    }

    @Test
    void whatSaysTheSameDiffersInNothing() throws IOException {
        DatasetVersion one = version(1, KEYED, "id,ten", "a,một\nb,hai\n");
        DatasetVersion two = version(2, KEYED, "id,ten", "b,hai\na,một\n");

        assertThat(diff(one, two).isEmpty()).isTrue();
        assertThat(note(one, two).vi()).isEqualTo("Chỉ đổi phần mô tả");
    }

    @Test
    void aDiffIsMadeOnceAndAgainWhereItsFileIsLost() throws IOException {
        DatasetVersion one = version(1, KEYED, "id,ten", "a,một\n");
        DatasetVersion two = version(2, KEYED, "id,ten", "a,hai\n");
        TableDiff diff = diff(one, two);
        Path csv = context.getBean(ContentStore.class).get(diff.csv().sha256());
        var made = Files.getLastModifiedTime(csv);

        assertThat(diff(one, two)).isEqualTo(diff);
        assertThat(Files.getLastModifiedTime(csv)).isEqualTo(made);
        Files.delete(csv);
        assertThat(diff(one, two)).isEqualTo(diff);
        assertThat(csv).exists();
    }

    @Test
    void theFirstVersionTellsItsSize() {
        assertThat(context.getBean(ChangeNotes.class)
                        .describe(Optional.empty(), version(1, KEYED, "id,ten", "a,một\nb,hai\n"))
                        .vi())
                .isEqualTo("Phiên bản đầu, 2 dòng trong 1 bảng");
    }

    private LocalizedText note(DatasetVersion one, DatasetVersion two) {
        return context.getBean(ChangeNotes.class).describe(Optional.of(one), two);
    }

    private TableDiff diff(DatasetVersion one, DatasetVersion two) throws IOException {
        return context.getBean(Diffs.class).find(one, two, "rows").orElseThrow();
    }

    private DatasetVersion version(int number, String metadata, String header, String rows) {
        StringBuilder columns = new StringBuilder();
        for (String name : header.split(",", -1)) {
            columns.append(columns.isEmpty() ? "" : ", ")
                    .append("{\"name\": \"%1$s\", \"titles\": \"%1$s\"}".formatted(name));
        }
        return VersionFixture.of(context.getBean(ContentStore.class), "rows", number)
                .metadata(metadata.formatted(columns))
                .table("rows", header + "\n" + rows)
                .build();
    }

    private String text(Distribution file) throws IOException {
        return Files.readString(context.getBean(ContentStore.class).get(file.sha256()));
    }
}
