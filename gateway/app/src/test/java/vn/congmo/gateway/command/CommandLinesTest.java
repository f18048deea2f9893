package vn.congmo.gateway.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congmo.gateway.Gateway;

class CommandLinesTest {

    private static final String METADATA = """
            {"@context": "http://www.w3.org/ns/csvw", "dcterms:identifier": "things",
             "dcterms:title": {"@value": "Things", "@language": "en"},
             "tables": [{"url": "things.csv", "tableSchema": {"aboutUrl": "/id/thing/{id}", "columns": [
               {"name": "id", "titles": "id", "required": true, "suppressOutput": true},
               {"name": "size", "titles": "size", "datatype": "integer", "propertyUrl": "/def/size"}]}}]}
            """;

    @TempDir
    Path temporary;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void servesWhenNoCommandIsNamed() {
        assertThat(CommandLines.withCommand()).containsExactly("serve");
        assertThat(CommandLines.withCommand("--server.port=1")).containsExactly("serve", "--server.port=1");
        assertThat(CommandLines.withCommand("--help")).containsExactly("--help");
        assertThat(CommandLines.withCommand("rebuild", "--help")).containsExactly("rebuild", "--help");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "serve --help",
                "publish --help",
                "rebuild --help",
                "export --help",
                "extract --help",
                "token --help",
                "token create --help",
                "token list --help",
                "token revoke --help",
                "audit --help",
                "csvw --help",
                "csvw validate --help",
                "csvw test-manifest --help",
                "withdraw --help",
                "diff --help",
                "verify --help",
                "signing-key --help",
                "--version"
            })
    void everyCommandHelps(String line) {
        assertThat(run(line.split(" ", -1))).isZero();
        assertThat(out.toString()).containsAnyOf("Usage: gateway", "Cổng Mở");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bogus",
                "extract",
                "withdraw",
                "withdraw plans",
                "withdraw Plans! --reason x",
                "publish --no-such-option",
                "csvw"
            })
    void wrongUsageEndsWithTwo(String line) {
        assertThat(run(line.split(" ", -1))).isEqualTo(2);
        assertThat(err.toString()).isNotEmpty();
    }

    @Test
    void extractSaysWhichFileIsNoDocument() throws IOException {
        Path binary = Files.write(temporary.resolve("image.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 0});
        Path good = Files.writeString(temporary.resolve("good.txt"), "Số: 1/QĐ-UBND\nQUYẾT ĐỊNH\n");

        assertThat(run("extract", binary.toString(), good.toString(), "--out", temporary + "/findings"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("image.txt");
        assertThat(temporary.resolve("findings/good.json")).isNotEmptyFile();
    }

    @Test
    void extractReadsFoldersAndOverwritesNothing() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("in/more"));
        Files.writeString(temporary.resolve("in/a.txt"), "Số: 1/QĐ-UBND\nQUYẾT ĐỊNH\n");
        Files.writeString(temporary.resolve("in/a.html"), "<html><body><p>Số: 2/QĐ-UBND</p></body></html>");
        Files.writeString(folder.resolve("a.txt"), "Số: 3/QĐ-UBND\nQUYẾT ĐỊNH\n");

        assertThat(run("extract", temporary + "/in", "--out", temporary + "/out"))
                .isZero();
        assertThat(temporary.resolve("out/a.html.json")).content().contains("a.html");
        assertThat(temporary.resolve("out/a.txt.json")).content().contains("\"1\"");
        assertThat(temporary.resolve("out/a.txt-2.json")).content().contains("\"3\"");
        assertThat(err.toString()).contains("3/3");
    }

    @Test
    void publishesRebuildsAndExportsWithoutAWebServer() throws IOException {
        Path input = folder("id,size\na,1\n");
        String data = "--gateway.data=" + temporary.resolve("data");

        assertThat(run("publish", input.toString(), data)).isZero();
        assertThat(run("rebuild", data)).isZero();
        assertThat(run("export", "--out", temporary + "/export", data)).isZero();
        assertThat(temporary.resolve("export/things/things.csv")).hasSameBinaryContentAs(input.resolve("things.csv"));
        assertThat(out.toString()).containsPattern("things +1 +1 +1 ").contains("things: 1 triples");
    }

    @Test
    void withdrawsADatasetAndPublishesItAgainOnlyWhenAsked() throws IOException {
        String input = folder("id,size\na,1\n").toString();
        String data = "--gateway.data=" + temporary.resolve("data");
        assertThat(run("publish", input, data)).isZero();

        assertThat(run("withdraw", "things", "--version", "1", "--reason", "thử", data))
                .isEqualTo(1);
        assertThat(run("withdraw", "nothing", "--reason", "thử", data)).isEqualTo(1);
        assertThat(run("withdraw", "things", "--reason", "Có dữ liệu cá nhân", "--dry-run", data))
                .isZero();
        assertThat(run("withdraw", "things", "--reason", "Có dữ liệu cá nhân", data))
                .isZero();
        assertThat(run("withdraw", "things", "--reason", "thử", data)).isEqualTo(1);
        assertThat(err.toString()).contains("bản hiện hành", "Không có bộ dữ liệu", "đã được thu hồi lúc");
        assertThat(run("publish", input, data)).isZero();
        assertThat(out.toString()).contains("đã thu hồi (withdrawn)");
        assertThat(err.toString()).contains("--republish things");
        assertThat(run("publish", input, "--republish", "things", "--note", "Đã bỏ tên riêng", data))
                .isZero();
        assertThat(out.toString()).containsPattern("things +2 +1 +1 ");
    }

    @Test
    void publishingAFaultyFolderNamesFileRowAndColumnAndEndsWithOne() throws IOException {
        Path input = folder("id,size\na,nhiều\n");

        assertThat(run("publish", input.toString(), "--gateway.data=" + temporary.resolve("data")))
                .isEqualTo(1);
        assertThat(err.toString()).contains("things.csv, dòng 2, cột 2 (size)", "things.csv, line 2, column 2 (size)");
    }

    private Path folder(String table) throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("things"));
        Files.writeString(folder.resolve("csv-metadata.json"), METADATA);
        Files.writeString(folder.resolve("things.csv"), table);
        return folder;
    }

    private int run(String... arguments) {
        return CommandLines.create(Gateway.class)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
