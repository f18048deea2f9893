package vn.congmo.extraction;

import java.io.IOException;
import java.nio.file.Path;
import vn.congmo.extraction.document.DocumentRule;
import vn.congmo.extraction.findings.Findings;
import vn.congmo.extraction.indicator.IndicatorFinder;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.reference.ReferenceFinder;
import vn.congmo.extraction.source.ReadingLimits;
import vn.congmo.extraction.source.SourceReader;
import vn.congmo.extraction.subject.AnnexRule;
import vn.congmo.extraction.subject.BigProblemRule;
import vn.congmo.extraction.subject.MentionRule;
import vn.congmo.extraction.subject.ProgrammeRule;
import vn.congmo.extraction.subject.ReportingRule;
import vn.congmo.extraction.subject.StatusRule;
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
        var tasks = TaskFinder.find(reading);
        var mentions = MentionRule.of(reading);
        return new Extract(
                text,
                new Findings(
                        name,
                        DocumentRule.find(reading),
                        ReferenceFinder.find(reading),
                        tasks,
                        IndicatorFinder.find(reading, tasks),
                        ProgrammeRule.find(reading),
                        mentions.agencies(),
                        mentions.groups(),
                        BigProblemRule.find(reading, tasks),
                        ReportingRule.find(reading, tasks),
                        StatusRule.find(reading),
                        AnnexRule.find(reading)));
    }
}
