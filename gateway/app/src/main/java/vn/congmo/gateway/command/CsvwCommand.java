package vn.congmo.gateway.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.congmo.csvw.command.CsvwCommands;

/** CSV on the Web for any table, not only for what is published. */
@Command(
        name = "csvw",
        mixinStandardHelpOptions = true,
        versionProvider = GatewayVersion.class,
        description = {
            "CSV trên Web: kiểm tra bảng, chuyển sang RDF và JSON.",
            "CSV on the Web: validates tables, maps them to RDF and JSON."
        })
final class CsvwCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    private CsvwCommand() {}

    /** The command with its parts. */
    static CommandLine create() {
        return new CommandLine(new CsvwCommand())
                .addSubcommand(new Validate())
                .addSubcommand(new Rdf())
                .addSubcommand(new Json())
                .addSubcommand(new TestManifest());
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Thiếu lệnh con (missing subcommand)");
        }
    }

    /** What the parts have: a file, and where its results go. */
    @Command(mixinStandardHelpOptions = true, versionProvider = GatewayVersion.class)
    private abstract static class Part extends GatewayCommand {

        @Parameters(
                paramLabel = "FILE",
                description = {"Tệp .csv hoặc mô tả .json.", "A .csv file or its .json metadata."})
        private Path file = Path.of("");

        abstract int run(CsvwCommands commands, Path input);

        @Override
        public Integer call() {
            PrintStream out = stream(FileDescriptor.out);
            PrintStream err = stream(FileDescriptor.err);
            int code = run(new CsvwCommands(out, err), file);
            out.flush();
            return code == CsvwCommands.OK ? FINE : REFUSED;
        }

        private static PrintStream stream(FileDescriptor target) {
            return new PrintStream(new FileOutputStream(target), false, StandardCharsets.UTF_8);
        }
    }

    /** Parts that read metadata. */
    private abstract static class Conversion extends Part {

        @Option(
                names = "--base",
                paramLabel = "URL",
                description = {"URL thay cho thư mục của tệp.", "URL that stands for the file's folder."})
        private @Nullable String base;

        @Option(
                names = "--metadata",
                paramLabel = "FILE",
                description = {
                    "Tệp mô tả; không nêu thì tìm theo quy tắc W3C.",
                    "Metadata; found by W3C's rules otherwise."
                })
        private @Nullable Path metadata;

        @Option(
                names = "--minimal",
                description = {"Chỉ dữ liệu của ô (minimal mode).", "The cells only (minimal mode)."})
        private boolean minimal;

        @Option(
                names = "--threads",
                paramLabel = "N",
                description = {
                    "Số luồng xử lý; không nêu thì dùng mọi lõi.",
                    "Threads that work on rows; all processors where not said."
                })
        private int threads = Runtime.getRuntime().availableProcessors();

        CsvwCommands.Options options() {
            return new CsvwCommands.Options(
                    Optional.ofNullable(base), minimal, Optional.ofNullable(metadata), threads);
        }
    }

    @Command(
            name = "validate",
            description = {"Kiểm tra; lỗi nêu tệp, dòng, cột.", "Validates; problems name file, line and column."})
    private static final class Validate extends Conversion {
        @Override
        int run(CsvwCommands commands, Path input) {
            return commands.validate(input, options());
        }
    }

    @Command(
            name = "rdf",
            description = {"Chuyển sang N-Triples.", "Maps to N-Triples."})
    private static final class Rdf extends Conversion {
        @Override
        int run(CsvwCommands commands, Path input) {
            return commands.rdf(input, options());
        }
    }

    @Command(
            name = "json",
            description = {"Chuyển sang JSON.", "Maps to JSON."})
    private static final class Json extends Conversion {
        @Override
        int run(CsvwCommands commands, Path input) {
            return commands.json(input, options());
        }
    }

    @Command(
            name = "test-manifest",
            description = {"Chạy một bộ kiểm thử của W3C.", "Runs a manifest of W3C tests."})
    private static final class TestManifest extends Part {
        @Override
        int run(CsvwCommands commands, Path input) {
            return commands.testManifest(input);
        }
    }
}
