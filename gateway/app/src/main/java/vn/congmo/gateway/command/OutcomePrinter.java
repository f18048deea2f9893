package vn.congmo.gateway.command;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.publication.Outcome;
import vn.congmo.gateway.publication.Progress;

/** Shows a publication run while it goes on, and as one table at the end. */
record OutcomePrinter(Terminal terminal) implements Progress {

    private static final String ROW = "%-20s %8s %10s %10s %9s  %s";
    private static final Map<String, LocalizedText> STEPS = Map.of(
            "stage", new LocalizedText("đọc nguồn", "read the source"),
            "tables", new LocalizedText("kiểm tra bảng, chuyển sang RDF", "check tables, map to RDF"),
            "shapes", new LocalizedText("kiểm tra SHACL", "validate shapes"),
            "files", new LocalizedText("ghi tệp", "write files"),
            "publish", new LocalizedText("công bố", "publish"),
            "rebuild", new LocalizedText("dựng lại kho", "rebuild the store"));

    @Override
    public void step(String dataset, String step) {
        LocalizedText words = STEPS.getOrDefault(step, new LocalizedText(step, step));
        terminal.say("  %s: %s (%s)".formatted(dataset, words.vi(), words.en()));
    }

    /**
     * Prints all outcomes.
     *
     * @return 1 when a source was refused, otherwise 0
     */
    int print(List<Outcome> outcomes) {
        boolean refused = outcomes.stream().anyMatch(Outcome.Refused.class::isInstance);
        outcomes.forEach(this::explain);
        terminal.say("");
        terminal.say(ROW.formatted("Bộ dữ liệu/dataset", "version", "rows", "triples", "time", ""));
        outcomes.forEach(outcome -> terminal.say(row(outcome)));
        return refused ? GatewayCommand.REFUSED : GatewayCommand.FINE;
    }

    private void explain(Outcome outcome) {
        if (outcome instanceof Outcome.Published published) {
            published.remarks().forEach(remark -> terminal.complain(published.source() + ": ", remark));
        }
        if (outcome instanceof Outcome.Refused refused) {
            LocalizedText heading = new LocalizedText(
                    "%s: bị từ chối, %d lỗi; đầy đủ trong %s"
                            .formatted(refused.source(), refused.total(), refused.report()),
                    "%s: refused, %d problems; all of them in %s"
                            .formatted(refused.source(), refused.total(), refused.report()));
            terminal.complain("", heading);
            refused.problems().forEach(problem -> terminal.complain("- ", problem));
        }
        if (outcome instanceof Outcome.HeldBack held) {
            terminal.complain("", held.explanation());
        }
    }

    private static String row(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Published published ->
                row(
                        published.version(),
                        published.took(),
                        "mới (new): " + published.version().note().vi());
            case Outcome.Unchanged unchanged -> row(unchanged.version(), unchanged.took(), "không đổi (unchanged)");
            case Outcome.HeldBack held ->
                ROW.formatted(held.dataset().slug(), "-", "-", "-", seconds(held.took()), "đã thu hồi (withdrawn)");
            case Outcome.Refused refused ->
                ROW.formatted(refused.source(), "-", "-", "-", seconds(refused.took()), "bị từ chối (refused)");
        };
    }

    private static String row(DatasetVersion version, Duration took, String state) {
        return ROW.formatted(
                version.id().dataset().slug(),
                version.id().number(),
                version.rows(),
                version.triples(),
                seconds(took),
                state);
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
    }
}
