package vn.congmo.gateway.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.congmo.csvw.command.CsvwCommands;

/** CSV on the Web for any table, not only for what is published; needs nothing of the gateway's state. */
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
    static CommandLine create(CsvwStreams streams) {
        return new CommandLine(new CsvwCommand())
                .addSubcommand(new Validate(streams))
                .addSubcommand(new Rdf(streams))
                .addSubcommand(new Json(streams))
                .addSubcommand(new TestManifest(streams));
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Thiếu lệnh con (missing subcommand)");
        }
    }

    @Command(
            name = "validate",
            description = {"Kiểm tra; lỗi nêu tệp, dòng, cột.", "Validates; problems name file, line and column."})
    private static final class Validate extends CsvwConversion {

        Validate(CsvwStreams streams) {
            super(streams);
        }

        @Override
        int run(CsvwCommands commands, Path input) {
            return commands.validate(input, options());
        }
    }

    @Command(
            name = "rdf",
            description = {"Chuyển sang N-Triples.", "Maps to N-Triples."})
    private static final class Rdf extends CsvwConversion {

        Rdf(CsvwStreams streams) {
            super(streams);
        }

        @Override
        int run(CsvwCommands commands, Path input) {
            return commands.rdf(input, options());
        }
    }

    @Command(
            name = "json",
            description = {"Chuyển sang JSON.", "Maps to JSON."})
    private static final class Json extends CsvwConversion {

        Json(CsvwStreams streams) {
            super(streams);
        }

        @Override
        int run(CsvwCommands commands, Path input) {
            return commands.json(input, options());
        }
    }

    @Command(
            name = "test-manifest",
            description = {"Chạy một bộ kiểm thử của W3C.", "Runs a manifest of W3C tests."})
    private static final class TestManifest extends CsvwPart {

        TestManifest(CsvwStreams streams) {
            super(streams);
        }

        @Override
        int run(CsvwCommands commands, Path input) {
            return commands.testManifest(input);
        }
    }
}
