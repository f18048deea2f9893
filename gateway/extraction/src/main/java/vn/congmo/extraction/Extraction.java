package vn.congmo.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.congmo.extraction.annex.ProblemTableRule;
import vn.congmo.extraction.annex.TargetTableRule;
import vn.congmo.extraction.annex.TaskTableRule;
import vn.congmo.extraction.document.DocumentRule;
import vn.congmo.extraction.findings.BigProblem;
import vn.congmo.extraction.findings.Findings;
import vn.congmo.extraction.findings.Indicator;
import vn.congmo.extraction.findings.Task;
import vn.congmo.extraction.indicator.IndicatorFinder;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.reference.ReferenceFinder;
import vn.congmo.extraction.source.ReadingLimits;
import vn.congmo.extraction.source.SourceReader;
import vn.congmo.extraction.subject.AnnexRule;
import vn.congmo.extraction.subject.BigProblemRule;
import vn.congmo.extraction.subject.DocumentRelationRule;
import vn.congmo.extraction.subject.MentionRule;
import vn.congmo.extraction.subject.PeopleRule;
import vn.congmo.extraction.subject.ProgrammeRule;
import vn.congmo.extraction.subject.ReportingRule;
import vn.congmo.extraction.subject.StatusRule;
import vn.congmo.extraction.table.Table;
import vn.congmo.extraction.task.TaskFinder;
import vn.congmo.extraction.text.NormalisedText;
import vn.congmo.extraction.text.UnreadableDocumentException;

/**
 * Reads Vietnamese administrative documents (Nghị định 30/2020/NĐ-CP and Party forms). Immutable and safe for use by many
 * threads. The same bytes always give the same findings.
 */
public final class Extraction {
    private final SourceReader files;

    private Extraction(SourceReader files) {
        this.files = files;
    }

    /** The extraction with the built-in lexicons and {@link ReadingLimits#STANDARD}. */
    public static Extraction create() {
        return new Extraction(new SourceReader(ReadingLimits.STANDARD));
    }

    /**
     * Reads one document.
     *
     * @param bytes a file of any {@link vn.congmo.extraction.source.SourceFormat}, told by its content
     * @param name file name, kept as {@link Findings#source()}
     * @throws UnreadableDocumentException if it cannot be read; the message says why and what to do
     */
    public Extract extract(byte[] bytes, String name) throws UnreadableDocumentException {
        return extract(NormalisedText.of(files.read(bytes, name).text()), name);
    }

    /**
     * Reads one document from disk; a large PDF is never in memory as a whole.
     *
     * @param name file name, kept as {@link Findings#source()}
     * @throws IOException if there is no such file
     * @throws UnreadableDocumentException if it cannot be read; the message says why and what to do
     */
    public Extract extract(Path file, String name) throws IOException, UnreadableDocumentException {
        return extract(NormalisedText.of(files.read(file, name).text()), name);
    }

    /** Finds what a text says that is already normalised. */
    public Extract extract(NormalisedText text, String name) {
        var reading = Reading.of(text);
        var tasks = tasks(reading);
        var references = ReferenceFinder.find(reading);
        var mentions = MentionRule.of(reading);
        return new Extract(
                text,
                new Findings(
                        name,
                        DocumentRule.find(reading),
                        references,
                        tasks,
                        indicators(reading, tasks),
                        ProgrammeRule.find(reading),
                        mentions.agencies(),
                        mentions.groups(),
                        bigProblems(reading, tasks),
                        ReportingRule.find(reading, tasks),
                        StatusRule.find(reading),
                        AnnexRule.find(reading),
                        PeopleRule.find(reading),
                        DocumentRelationRule.find(reading, references)));
    }

    private static List<Task> tasks(Reading reading) {
        return Stream.concat(TaskFinder.find(reading).stream(), TaskTableRule.find(reading).stream())
                .sorted(Comparator.comparingInt(task -> task.evidence().span().start()))
                .toList();
    }

    /** The cells of a table of targets say everything; what sentences rules see in them is left out. */
    private static List<Indicator> indicators(Reading reading, List<Task> tasks) {
        var targets = reading.outline().tables().stream()
                .filter(TargetTableRule::isTargetTable)
                .map(Table::span)
                .toList();
        var said = IndicatorFinder.find(reading, tasks).stream().filter(indicator -> targets.stream()
                .noneMatch(table -> table.contains(indicator.evidence().span())));
        return Stream.concat(said, TargetTableRule.find(reading).stream())
                .sorted(Comparator.comparingInt(
                        indicator -> indicator.evidence().span().start()))
                .toList();
    }

    private static List<BigProblem> bigProblems(Reading reading, List<Task> tasks) {
        return Stream.concat(BigProblemRule.find(reading, tasks).stream(), ProblemTableRule.find(reading).stream())
                .toList();
    }
}
