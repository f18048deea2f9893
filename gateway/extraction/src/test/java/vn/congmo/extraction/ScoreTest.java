package vn.congmo.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.extraction.score.Scorer;

class ScoreTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final double ROUNDING = 0.0005;

    @Test
    @DisplayName("No figure falls below the best reached")
    void keepsTheBestReached() throws IOException {
        var scorer = new Scorer(Corpus.gold("aliases"));
        for (var name : Corpus.NAMES) {
            var found = MAPPER.readTree(FindingsJson.write(Corpus.extract(name).findings()));
            scorer.add(Corpus.gold(name), found);
        }
        System.out.println(scorer.table());
        var best = best();
        assertThat(scorer.figures()).hasSameSizeAs(best.keySet()).allSatisfy((kind, f1) -> assertThat(f1)
                .as("F1 of %s", kind)
                .isGreaterThanOrEqualTo(Double.parseDouble(best.getProperty(kind)) - ROUNDING));
    }

    @Test
    void givesFullMarksToTheAnnotationsThemselves() {
        var scorer = new Scorer(Corpus.gold("aliases"));
        Corpus.NAMES.forEach(name -> scorer.add(Corpus.gold(name), Corpus.gold(name)));

        assertThat(scorer.figures().values()).allMatch(f1 -> f1 == 1);
    }

    @Test
    void givesNoMarksToFindingsThatAreMissing() {
        var scorer = new Scorer(Corpus.gold("aliases"));
        Corpus.NAMES.forEach(name -> scorer.add(Corpus.gold(name), MAPPER.createObjectNode()));

        assertThat(scorer.figures().values()).allMatch(f1 -> f1 == 0);
    }

    private static Properties best() throws IOException {
        var best = new Properties();
        best.load(new StringReader(new String(Corpus.bytes("best-reached.properties"), StandardCharsets.UTF_8)));
        return best;
    }
}
