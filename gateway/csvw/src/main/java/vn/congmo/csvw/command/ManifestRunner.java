package vn.congmo.csvw.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.graph.GraphFactory;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.csvw.Csvw;
import vn.congmo.csvw.metadata.MetadataLocator;
import vn.congmo.csvw.metadata.MetadataReader;
import vn.congmo.csvw.metadata.MetadataSource;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.csvw.metadata.Urls;
import vn.congmo.csvw.problem.CsvwException;
import vn.congmo.csvw.table.Mode;
import vn.congmo.csvw.table.ValidationReport;

/**
 * Runs a manifest of the W3C's CSV on the Web tests. The suite's base URL is mapped to the folder of the manifest;
 * nothing is fetched.
 */
public final class ManifestRunner {

    private static final String SUITE = "http://www.w3.org/2013/csvw/tests/";
    private static final String WELL_KNOWN = "http://www.w3.org/.well-known/csvm";

    /** What the suite expects to be served at the well-known place of its host. */
    private static final String SITE_WIDE = "{+url}-metadata.json\ncsv-metadata.json\n{+url}.json\ncsvm.json\n";

    private static final int PROBLEM_LIMIT = 20;

    private final Folder folder;
    private final MetadataSource metadata;
    private final PrintStream out;

    private ManifestRunner(Path manifest, PrintStream out) {
        this.folder = new Folder(SUITE, manifest.toAbsolutePath().resolveSibling(""));
        this.out = out;
        this.metadata = url ->
                url.equals(WELL_KNOWN) ? Optional.of(SITE_WIDE.getBytes(StandardCharsets.UTF_8)) : folder.find(url);
    }

    /** How many tests did as expected, and how many did not. */
    public record Outcome(int passed, int failed) {}

    /** Runs every test, prints a line for each and a closing count. */
    public static Outcome run(Path manifest, PrintStream out) throws IOException {
        ManifestRunner runner = new ManifestRunner(manifest, out);
        int passed = 0;
        int failed = 0;
        for (ManifestEntry entry : ManifestEntry.list(JsonMapper.shared().readTree(Files.readAllBytes(manifest)))) {
            if (runner.passes(entry)) {
                passed++;
            } else {
                failed++;
            }
        }
        out.println(passed + " passed, " + failed + " failed");
        return new Outcome(passed, failed);
    }

    private boolean passes(ManifestEntry entry) {
        Optional<String> fault = fault(entry);
        out.println(fault.map(reason -> "fail " + entry.id() + " " + reason).orElse("pass " + entry.id()));
        return fault.isEmpty();
    }

    /** Why a test fails, empty where it passes; a fault of the program is one of the reasons. */
    private Optional<String> fault(ManifestEntry entry) {
        try {
            return switch (entry.type()) {
                case "ToRdfTest", "ToRdfTestWithWarnings" -> unless(sameRdf(entry), "another graph");
                case "ToJsonTest", "ToJsonTestWithWarnings" -> unless(sameJson(entry), "other JSON");
                case "NegativeRdfTest", "NegativeJsonTest" -> convertInVain(entry);
                case "PositiveValidationTest", "WarningValidationTest", "NegativeValidationTest" ->
                    judge(entry, validate(entry));
                default -> Optional.of("unknown type of test " + entry.type());
            };
        } catch (IOException | RuntimeException e) {
            return Optional.of(e.toString().lines().findFirst().orElse(""));
        }
    }

    private boolean sameRdf(ManifestEntry entry) throws IOException {
        Graph graph = GraphFactory.createDefaultGraph();
        Csvw.rdf(group(entry), folder, mode(entry), StreamRDFLib.graph(graph));
        String url = SUITE + entry.result().orElseThrow();
        return Comparison.sameRdf(graph, folder.find(url).orElseThrow(), url);
    }

    private boolean sameJson(ManifestEntry entry) throws IOException {
        String url = SUITE + entry.result().orElseThrow();
        return Comparison.sameJson(json(entry), folder.find(url).orElseThrow());
    }

    private byte[] json(ManifestEntry entry) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        Csvw.json(group(entry), folder, mode(entry), json);
        return json.toByteArray();
    }

    private Optional<String> convertInVain(ManifestEntry entry) throws IOException {
        try {
            json(entry);
            return Optional.of("was converted all the same");
        } catch (CsvwException expected) {
            return Optional.empty();
        }
    }

    private ValidationReport validate(ManifestEntry entry) throws IOException {
        try {
            return Csvw.validate(group(entry), folder, PROBLEM_LIMIT);
        } catch (CsvwException e) {
            return ValidationReport.unreadable(e.problems());
        }
    }

    private static Optional<String> judge(ManifestEntry entry, ValidationReport report) {
        String found = report.errors() + " errors, " + report.warnings() + " warnings: " + report.problems();
        return switch (entry.type()) {
            case "PositiveValidationTest" -> unless(report.isValid() && report.warnings() == 0, found);
            case "WarningValidationTest" -> unless(report.isValid() && report.warnings() > 0, found);
            default -> unless(!report.isValid(), found);
        };
    }

    private TableGroup group(ManifestEntry entry) throws IOException {
        String action = Urls.resolve(SUITE, entry.action());
        if (action.endsWith(".json")) {
            return MetadataReader.read(metadata.find(action).orElseThrow(), action, metadata);
        }
        List<String> given = new ArrayList<>();
        entry.metadata().ifPresent(url -> given.add(SUITE + url));
        entry.link().ifPresent(given::add);
        return MetadataLocator.locate(action, given, metadata);
    }

    private static Mode mode(ManifestEntry entry) {
        return entry.minimal() ? Mode.MINIMAL : Mode.STANDARD;
    }

    private static Optional<String> unless(boolean holds, String fault) {
        return holds ? Optional.empty() : Optional.of(fault);
    }
}
