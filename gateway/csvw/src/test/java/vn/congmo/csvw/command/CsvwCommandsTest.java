package vn.congmo.csvw.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.csvw.command.CsvwCommands.Options;

class CsvwCommandsTest {

    private static final Options OPTIONS = new Options(Optional.of("http://example.org/d"), true, Optional.empty(), 2);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final CsvwCommands commands = new CsvwCommands(
            new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));

    @BeforeEach
    void writeTable() throws IOException {
        Files.writeString(folder.resolve("t.csv"), "năm,tên\n2026,Đắk Lắk\n");
        Files.writeString(folder.resolve("csv-metadata.json"), """
                {"@context": "http://www.w3.org/ns/csvw", "url": "t.csv", "tableSchema": {"aboutUrl": "/id/{year}",
                 "columns": [{"name": "year", "titles": "năm", "datatype": "gYear"},
                             {"name": "name", "titles": "tên", "propertyUrl": "skos:prefLabel", "lang": "vi"}]}}
                """);
    }

    @Test
    void findsTheMetadataBesideATable() {
        assertThat(commands.rdf(folder.resolve("t.csv"), OPTIONS)).isEqualTo(CsvwCommands.OK);
        assertThat(printed(out))
                .contains(
                        "<http://example.org/id/2026> <http://www.w3.org/2004/02/skos/core#prefLabel> \"Đắk Lắk\"@vi .")
                .contains("\"2026\"^^<http://www.w3.org/2001/XMLSchema#gYear>");
    }

    @Test
    void writesJson() {
        assertThat(commands.json(folder.resolve("csv-metadata.json"), OPTIONS)).isEqualTo(CsvwCommands.OK);
        assertThat(printed(out))
                .isEqualToIgnoringNewLines(
                        "[{\"@id\":\"http://example.org/id/2026\",\"year\":\"2026\",\"skos:prefLabel\":\"Đắk Lắk\"}]");
    }

    @Test
    void printsWhereTheDataIsWrong() throws IOException {
        Files.writeString(folder.resolve("t.csv"), "năm,tên\n2026,a\nnăm nay,b\n");

        assertThat(commands.validate(folder.resolve("t.csv"), OPTIONS)).isEqualTo(CsvwCommands.PROBLEMS);
        assertThat(printed(out))
                .contains("http://example.org/d/t.csv:3:1: ERROR [wrong-value] year:")
                .contains("1 lỗi (errors)");
    }

    @Test
    void givesUpOnMetadataThatCannotBeUsed() throws IOException {
        Files.writeString(folder.resolve("csv-metadata.json"), "{}");

        assertThat(commands.validate(folder.resolve("csv-metadata.json"), OPTIONS))
                .isEqualTo(CsvwCommands.UNUSABLE);
        assertThat(printed(err)).contains("csv-metadata.json").contains("invalid-context");
    }

    @Test
    void findsFilesWhateverTheirName() throws IOException {
        Files.delete(folder.resolve("csv-metadata.json"));
        Path odd = Files.writeString(folder.resolve("đo lường#1 100%?.csv"), "a\n1\n");
        assertThat(commands.validate(odd, Options.DEFAULT)).isEqualTo(CsvwCommands.OK);
    }

    @Test
    void survivesAHeaderThatIsNoHeader() throws IOException {
        Files.delete(folder.resolve("csv-metadata.json"));
        Path binary = folder.resolve("ls.csv");
        Files.write(binary, new byte[200_000]);
        assertThat(commands.rdf(binary, Options.DEFAULT)).isEqualTo(CsvwCommands.OK);
    }

    @Test
    void warnsOfMetadataThatDoesNotMentionTheTable() throws IOException {
        Files.writeString(folder.resolve("khác.csv"), "a\n1\n");
        Path metadata = folder.resolve("csv-metadata.json");
        Options options = new Options(Optional.of("http://example.org/d"), true, Optional.of(metadata), 1);

        assertThat(commands.validate(folder.resolve("khác.csv"), options)).isEqualTo(CsvwCommands.OK);
        assertThat(printed(out)).contains("metadata-of-other-tables");
    }

    @Test
    void failsWhereTheResultCannotBeWritten() {
        PrintStream full = new PrintStream(new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        CsvwCommands failing = new CsvwCommands(full, new PrintStream(err, true, StandardCharsets.UTF_8));

        assertThat(failing.rdf(folder.resolve("t.csv"), OPTIONS)).isEqualTo(CsvwCommands.UNUSABLE);
        assertThat(failing.json(folder.resolve("t.csv"), OPTIONS)).isEqualTo(CsvwCommands.UNUSABLE);
        assertThat(printed(err)).contains("không ghi được kết quả").doesNotContain("Exception");
    }

    @Test
    void readsNothingOutsideTheFolder() throws IOException {
        Folder inner = new Folder("http://example.org/", Files.createDirectory(folder.resolve("inner")));
        Files.writeString(folder.resolve("secret.json"), "{}");

        assertThat(inner.find("http://example.org/../secret.json")).isEmpty();
        assertThat(inner.find("http://example.org/%2E%2E/secret.json")).isEmpty();
        assertThat(inner.find("http://elsewhere.org/secret.json")).isEmpty();
    }

    private static String printed(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
