package vn.congmo.gateway.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.csvw.table.Row;

/** A format that fails costs only its own file. */
class LeftOutFormsTest {

    @TempDir
    Path folder = Path.of("");

    private VersionContent content;

    @BeforeEach
    void read() throws Exception {
        content = SampleDataset.awkward(folder).content(folder);
    }

    @Test
    void missingNativeLibraryIsSaidAndTheRestIsMade() throws Exception {
        MadeForms made = make(new Counting("one", row -> {}), new WithoutLibrary(), new Counting("two", row -> {}));
        assertThat(made.tables().get("rows")).extracting(FormFile::name).containsExactly("rows.one", "rows.two");
        assertThat(made.missing()).singleElement().satisfies(missing -> {
            assertThat(missing.name()).isEqualTo("rows.native");
            assertThat(missing.remark().en()).startsWith("No file rows.native: cannot be made on this machine");
        });
    }

    @Test
    void rowThatDoesNotFitEndsItsFormatOnly() throws Exception {
        MadeForms made = make(
                new Counting("narrow", row -> {
                    if (row.number() == 2) {
                        throw new UnfitException("không vừa", "does not fit");
                    }
                }),
                new Counting("wide", row -> {}));
        assertThat(made.tables().get("rows")).extracting(FormFile::name).containsExactly("rows.wide");
        assertThat(Files.readString(folder.resolve("made/rows.wide"))).isEqualTo("8");
        assertThat(folder.resolve("made/rows.narrow")).doesNotExist();
        assertThat(made.missing().getFirst().remark().vi()).isEqualTo("Không có tệp rows.narrow: không vừa");
    }

    @Test
    void fullDiskIsNotAFormatsTrouble() {
        assertThatThrownBy(() -> make(new Counting("full", row -> {
                    throw new IOException("No space left on device");
                })))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    private MadeForms make(TableFormat... formats) throws IOException {
        return new Forms(List.of(formats), List.of()).make(content, folder.resolve("made"));
    }

    private interface Step {

        void take(Row row) throws IOException;
    }

    private record Counting(String extension, Step step) implements TableFormat {

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public RowWriter open(Table table, TableGroup group, Path file) throws IOException {
            Files.createFile(file);
            return new RowWriter() {
                private long rows;

                @Override
                public void write(Row row) throws IOException {
                    step.take(row);
                    rows++;
                }

                @Override
                public void finish() throws IOException {
                    Files.writeString(file, Long.toString(rows));
                }

                @Override
                public void close() {}
            };
        }
    }

    private record WithoutLibrary() implements TableFormat {

        @Override
        public String extension() {
            return "native";
        }

        @Override
        public String mediaType() {
            return "application/octet-stream";
        }

        @Override
        public RowWriter open(Table table, TableGroup group, Path file) {
            throw new UnsatisfiedLinkError("no duckdb_java in java.library.path");
        }
    }
}
