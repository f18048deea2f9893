package vn.congmo.gateway.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.table.Row;
import vn.congmo.csvw.table.RowReader;

/** Reads a table once and shows every row to the writers of all formats. */
final class TablePass {

    private final Table table;
    private final VersionContent content;
    private final Path folder;
    private final List<Attempt> running = new ArrayList<>();
    private final List<MissingForm> missing = new ArrayList<>();

    TablePass(Table table, VersionContent content, Path folder) {
        this.table = table;
        this.content = content;
        this.folder = folder;
    }

    /** Makes the files; those that could not be made are missing in the answer. */
    List<FormFile> write(List<TableFormat> formats) throws IOException {
        List<FormFile> files = new ArrayList<>();
        try (RowReader rows = RowReader.open(table, content.source())) {
            for (TableFormat format : formats) {
                open(format, rows.table());
            }
            for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                Row next = row.get();
                attempt(each -> each.writer.write(next));
            }
            attempt(each -> {
                each.writer.finish();
                files.add(each.file);
            });
        } finally {
            for (Attempt attempt : running) {
                attempt.writer.close();
            }
        }
        return files;
    }

    /** What was left out so far. */
    List<MissingForm> missing() {
        return List.copyOf(missing);
    }

    private void open(TableFormat format, Table settled) throws IOException {
        String name = table.name() + "." + format.extension();
        FormFile file = new FormFile(name, format.mediaType(), folder.resolve(name));
        try {
            running.add(new Attempt(file, format.open(settled, content.group(), file.path())));
        } catch (RuntimeException | LinkageError e) {
            missing.add(Failure.of(name, e));
        }
    }

    private void attempt(Step step) throws IOException {
        for (int i = 0; i < running.size(); i++) {
            Attempt attempt = running.get(i);
            try {
                step.take(attempt);
            } catch (RuntimeException | LinkageError e) {
                running.remove(i--);
                missing.add(Failure.of(attempt.file.name(), e));
                attempt.drop();
            }
        }
    }

    @FunctionalInterface
    private interface Step {

        void take(Attempt attempt) throws IOException;
    }

    private record Attempt(FormFile file, RowWriter writer) {

        void drop() throws IOException {
            try {
                writer.close();
            } finally {
                Files.deleteIfExists(file.path());
            }
        }
    }
}
