package vn.congmo.csvw.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.csvw.Csvw;
import vn.congmo.csvw.metadata.MetadataLocator;
import vn.congmo.csvw.metadata.MetadataReader;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.csvw.problem.CsvwException;
import vn.congmo.csvw.table.Mode;
import vn.congmo.csvw.table.ValidationReport;

/**
 * Runs a manifest of the W3C's CSV on the Web tests. The suite's base URL is mapped to the folder of the manifest;
 * nothing is fetched. A test never ends the run, whatever it does.
 */
public final class ManifestRunner {

    private static final int PROBLEM_LIMIT = 20;

    private final SuiteFolder web;
    private final Folder tables;
    private final ManifestEntry entry;

    private ManifestRunner(Folder folder, ManifestEntry entry) {
        this.web = new SuiteFolder(folder, entry);
        this.tables = folder;
        this.entry = entry;
    }

    /** How many tests did as expected, and how many did not. */
    public record Outcome(int passed, int failed) {}

    /** Runs every test, prints a line for each and a closing count. */
    public static Outcome run(Path manifest, PrintStream out) throws IOException {
        Folder folder = new Folder(SuiteFolder.BASE, manifest.toAbsolutePath().resolveSibling(""));
        int passed = 0;
        int failed = 0;
        for (ManifestEntry entry : ManifestEntry.list(JsonMapper.shared().readTree(Files.readAllBytes(manifest)))) {
            Optional<String> fault = new ManifestRunner(folder, entry).fault();
            out.println(fault.map(reason -> "fail " + entry.id() + " " + line(reason))
                    .orElse("pass " + entry.id()));
            if (fault.isEmpty()) {
                passed++;
            } else {
                failed++;
            }
        }
        out.println(passed + " passed, " + failed + " failed");
        return new Outcome(passed, failed);
    }

    private static String line(String reason) {
        return reason.replaceAll("\\s+", " ").strip();
    }

    /** Why a test fails, empty where it passes; a fault of the program is one of the reasons. */
    private Optional<String> fault() {
        try {
            Optional<String> fault = faultOfResult();
            boolean wantsWarning = entry.type().endsWith("WithWarnings");
            return fault.isEmpty() && wantsWarning ? withoutWarning() : fault;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Optional.of(e.toString());
        }
    }

    private Optional<String> faultOfResult() throws IOException {
        return switch (entry.type()) {
            case "ToRdfTest", "ToRdfTestWithWarnings" -> unless(isSameRdf(), "another graph");
            case "ToJsonTest", "ToJsonTestWithWarnings" -> unless(isSameJson(), "other JSON");
            case "NegativeRdfTest" -> inVain(this::rdf);
            case "NegativeJsonTest" -> inVain(this::json);
            case "PositiveValidationTest", "WarningValidationTest", "NegativeValidationTest" -> judge(validate());
            default -> Optional.of("unknown type of test " + entry.type());
        };
    }

    private boolean isSameRdf() throws IOException {
        return Comparison.sameRdf(rdf(), web.get(web.result()), web.result());
    }

    private boolean isSameJson() throws IOException {
        return Comparison.sameJson(json(), web.get(web.result()));
    }

    private Graph rdf() throws IOException {
        Graph graph = GraphFactory.createDefaultGraph();
        Csvw.rdf(group(), tables, mode(), StreamRDFLib.graph(graph));
        return graph;
    }

    private byte[] json() throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        Csvw.json(group(), tables, mode(), json);
        return json.toByteArray();
    }

    /** What is an error to a validator is a warning to a converter, so that either counts. */
    private Optional<String> withoutWarning() throws IOException {
        ValidationReport report = validate();
        return unless(report.errors() + report.warnings() > 0, "nothing was warned of");
    }

    private static Optional<String> inVain(Conversion conversion) throws IOException {
        try {
            conversion.run();
            return Optional.of("was converted all the same");
        } catch (CsvwException expected) {
            return Optional.empty();
        }
    }

    private ValidationReport validate() throws IOException {
        try {
            return Csvw.validate(group(), tables, PROBLEM_LIMIT);
        } catch (CsvwException e) {
            return ValidationReport.unreadable(e.problems());
        }
    }

    private Optional<String> judge(ValidationReport report) {
        String found = report.errors() + " errors, " + report.warnings() + " warnings: " + report.problems();
        return switch (entry.type()) {
            case "PositiveValidationTest" -> unless(report.isValid() && report.warnings() == 0, found);
            case "WarningValidationTest" -> unless(report.isValid() && report.warnings() > 0, found);
            default -> unless(!report.isValid(), found);
        };
    }

    private TableGroup group() throws IOException {
        if (entry.isAboutMetadata()) {
            return MetadataReader.read(web.get(web.action()), web.action(), web);
        }
        return MetadataLocator.locate(web.action(), web.metadata().stream().toList(), web);
    }

    private Mode mode() {
        return entry.minimal() ? Mode.MINIMAL : Mode.STANDARD;
    }

    private static Optional<String> unless(boolean holds, String fault) {
        return holds ? Optional.empty() : Optional.of(fault);
    }

    /** A conversion whose result does not matter. */
    @FunctionalInterface
    private interface Conversion {
        Object run() throws IOException;
    }
}
