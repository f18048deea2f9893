package vn.congmo.gateway.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.files.BrokenChainException;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.files.Failpoint;

class DecisionLogTest {

    @TempDir
    private Path data = Path.of("");

    @Test
    void decisionsComeBackAsTheyWereMadeAlsoAfterARestart() {
        List<Decision> made = Duties.decide(
                List.of(),
                Duties.rows(),
                Duties.correct("dues", "d-1-1", Map.of("duty", "d-3", "kind", "in", "day", "2026-06-30")),
                Duties.add("duties", Map.of("text", "Công bố"), "Sở C công bố"),
                Proposal.of(Verdict.APPROVE, "đúng"));
        log().append(made);
        assertThat(log().list(Duties.FILE.sha256())).isEqualTo(made);
        assertThat(log().list(Sha256.of(new byte[] {9}))).isEmpty();
    }

    @Test
    void aDecisionThatSomebodyChangedIsNoticed() throws Exception {
        log().append(Duties.decide(
                List.of(),
                Duties.rows(),
                Proposal.of(Verdict.REJECT, "duties", "d-1", "không"),
                Proposal.of(Verdict.APPROVE, "")));
        Path file = data.resolve("review-decisions.jsonl");
        Files.writeString(file, Files.readString(file).replace("REJECT", "ACCEPT"));
        assertThatThrownBy(() -> log().list(Duties.FILE.sha256())).isInstanceOf(BrokenChainException.class);
    }

    private DecisionLog log() {
        return new DecisionLog(new DataDirectory(data), new Disk(Failpoint.NONE));
    }
}
