package vn.congmo.extraction.doubt;

import java.util.Objects;
import java.util.stream.Stream;
import vn.congmo.extraction.findings.Deadline;
import vn.congmo.extraction.findings.Findings;
import vn.congmo.extraction.findings.Task;

/** An order that was due before the document was written: a misread year, or an earlier order that is only retold. */
final class PastDeadlineRule implements DoubtRule {

    @Override
    public Stream<Doubt> doubts(Findings findings) {
        String written = findings.document().date();
        return written == null
                ? Stream.empty()
                : findings.tasks().stream()
                        .filter(task -> task.modality() != Task.Modality.CITED)
                        .flatMap(task -> task.deadlines().stream())
                        .filter(Times::isLimit)
                        .filter(deadline -> Times.precedes(value(deadline), written))
                        .map(deadline -> doubt(deadline, written));
    }

    private static String value(Deadline deadline) {
        return Objects.requireNonNull(deadline.value());
    }

    private static Doubt doubt(Deadline deadline, String written) {
        return Doubt.conflict(
                deadline,
                "past-deadline",
                "Thời hạn %s sớm hơn ngày của văn bản (%s)".formatted(deadline.value(), written),
                "Due %s, before the date of the document (%s)".formatted(deadline.value(), written));
    }
}
