package vn.congmo.csvw.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congmo.csvw.Csvw;
import vn.congmo.csvw.metadata.MetadataLocator;
import vn.congmo.csvw.metadata.MetadataReader;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.csvw.problem.CsvwException;
import vn.congmo.csvw.problem.Problem;
import vn.congmo.csvw.table.Mode;
import vn.congmo.csvw.table.TableSource;
import vn.congmo.csvw.table.ValidationReport;

/**
 * The commands {@code validate}, {@code rdf}, {@code json} and {@code test-manifest}.
 *
 * <p>Each gives the exit code of the process: {@value #OK} done, {@value #PROBLEMS} the data or a test is not in
 * order, {@value #UNUSABLE} nothing could be done.
 */
public final class CsvwCommands {

    public static final int OK = 0;
    public static final int PROBLEMS = 1;
    public static final int UNUSABLE = 2;

    private static final int SHOWN_PROBLEMS = 1_000;

    private final PrintStream out;
    private final PrintStream err;

    /** Commands that write results to {@code out} and remarks to {@code err}; both should be UTF-8. */
    public CsvwCommands(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * What can be said with a command.
     *
     * @param base URL that stands for the file's folder; the folder's own {@code file:} URL where nothing is said
     * @param minimal whether conversions give the cells only
     * @param metadata the metadata to use, in the same folder or below; found by the W3C's rules where nothing is said
     * @param threads that work on rows; 1 for a single one
     */
    public record Options(Optional<String> base, boolean minimal, Optional<Path> metadata, int threads) {

        /** Standard mode on all processors, nothing else said. */
        public static final Options DEFAULT = new Options(
                Optional.empty(), false, Optional.empty(), Runtime.getRuntime().availableProcessors());
    }

    /** Checks a table or the tables of a metadata document, and prints every problem with file, line and column. */
    public int validate(Path file, Options options) {
        return guarded(() -> {
            Folder folder = folder(file, options);
            TableGroup group = group(file, folder, options);
            ValidationReport report =
                    Csvw.validate(group, observed(folder), SHOWN_PROBLEMS, problem -> out.println(line(problem)));
            out.println(count(report));
            return report.isValid() ? OK : PROBLEMS;
        });
    }

    /** Writes N-Triples, and what is wrong with the data as remarks. */
    public int rdf(Path file, Options options) {
        return guarded(() -> {
            Folder folder = folder(file, options);
            TableGroup group = group(file, folder, options);
            OutputStream checked = new CheckedOutput(out);
            return remark(Csvw.nTriples(group, observed(folder), mode(options), checked, options.threads()));
        });
    }

    /** Writes JSON, and what is wrong with the data as remarks. */
    public int json(Path file, Options options) {
        return guarded(() -> {
            Folder folder = folder(file, options);
            TableGroup group = group(file, folder, options);
            OutputStream checked = new CheckedOutput(out);
            ValidationReport report = Csvw.json(group, observed(folder), mode(options), checked);
            checked.write('\n');
            return remark(report);
        });
    }

    private int remark(ValidationReport report) {
        report.problems().forEach(problem -> err.println(line(problem)));
        if (!report.isValid()) {
            err.println(count(report));
        }
        return report.isValid() ? OK : PROBLEMS;
    }

    private static String count(ValidationReport report) {
        return report.errors() + " lỗi (errors), " + report.warnings() + " cảnh báo (warnings)";
    }

    /** Runs a manifest of W3C tests. */
    public int testManifest(Path manifest) {
        return guarded(() -> ManifestRunner.run(manifest, out).failed() == 0 ? OK : PROBLEMS);
    }

    private int guarded(Command command) {
        try {
            int code = command.run();
            CheckedOutput.check(out);
            return code;
        } catch (CsvwException e) {
            e.problems().forEach(problem -> err.println(line(problem)));
            return UNUSABLE;
        } catch (NoSuchFileException e) {
            return unusable("không có tệp / there is no file " + e.getFile());
        } catch (UncheckedIOException e) {
            return unusable(reason(e.getCause()));
        } catch (IOException e) {
            return unusable(reason(e));
        } finally {
            out.flush();
        }
    }

    /** The words of a failure, its type only where it has none. */
    private static String reason(@Nullable IOException e) {
        return e == null || e.getMessage() == null ? String.valueOf(e) : e.getMessage();
    }

    private int unusable(String reason) {
        err.println(reason);
        return UNUSABLE;
    }

    private TableSource observed(Folder folder) {
        return table -> new ObservedInput(folder.open(table), table.name(), folder.size(table), err);
    }

    private static Folder folder(Path file, Options options) {
        Path root = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file.toAbsolutePath());
        String own = root.toUri().toString();
        String base = options.base().orElse(own);
        return new Folder(base.endsWith("/") ? base : base + "/", root);
    }

    private static TableGroup group(Path file, Folder folder, Options options) throws IOException {
        if (file.toString().endsWith(".json")) {
            return MetadataReader.read(Files.readAllBytes(file), folder.url(file), folder);
        }
        List<String> given = options.metadata().map(folder::url).stream().toList();
        return MetadataLocator.locate(folder.url(file), given, folder);
    }

    private static Mode mode(Options options) {
        return options.minimal() ? Mode.MINIMAL : Mode.STANDARD;
    }

    private static String line(Problem problem) {
        return "%s:%d:%d: %s [%s] %s: %s / %s"
                .formatted(
                        problem.table(),
                        problem.row(),
                        problem.column(),
                        problem.severity(),
                        problem.code().slug(),
                        problem.columnName(),
                        problem.messageVi(),
                        problem.messageEn());
    }

    /** A command's work. */
    @FunctionalInterface
    private interface Command {
        int run() throws IOException;
    }
}
