package vn.congmo.extraction.doubt;

import java.util.stream.Stream;
import vn.congmo.extraction.findings.Findings;

/** A duty to report that names nobody who gets the report. */
final class MissingReceiverRule implements DoubtRule {

    @Override
    public Stream<Doubt> doubts(Findings findings) {
        return findings.reporting().stream()
                .filter(duty -> duty.to() == null)
                .map(duty -> Doubt.gap(
                        duty, "missing-receiver", "Không rõ nơi nhận báo cáo", "Names nobody who gets the report"));
    }
}
