package vn.congmo.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congmo.extraction.findings.Evidence;
import vn.congmo.extraction.findings.Findings;
import vn.congmo.extraction.findings.Task;

/** What every finding of every document promises. */
class EvidenceTest {

    static List<String> documents() {
        return Corpus.NAMES;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void quotesAreLiteralAndSpansTrue(String name) {
        var extract = Corpus.extract(name);
        var text = extract.text().value();

        assertThat(all(extract.findings())).hasSizeGreaterThan(30).allSatisfy(evidence -> {
            assertThat(evidence.quote()).isNotBlank().isEqualTo(evidence.span().of(text));
            assertThat(evidence.spans())
                    .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
            assertThat(evidence.rule()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void spansLeadBackToTheSource(String name) {
        var text = Corpus.extract(name).text();

        for (var evidence : all(Corpus.extract(name).findings())) {
            var source = text.source()
                    .substring(
                            text.sourceStart(evidence.span().start()),
                            text.sourceEnd(evidence.span().end()));
            assertThat(vn.congmo.extraction.text.NormalisedText.of(source).value())
                    .isEqualTo(evidence.quote());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void firstWordsOccurOnceAndOpenTheTask(String name) {
        var extract = Corpus.extract(name);
        var text = extract.text().value();

        assertThat(extract.findings().tasks()).isNotEmpty().allSatisfy(task -> {
            assertThat(task.evidence().quote()).startsWith(task.firstWords());
            assertThat(text.indexOf(task.firstWords())).isEqualTo(text.lastIndexOf(task.firstWords()));
        });
        assertThat(extract.findings().tasks()).extracting(Task::id).doesNotHaveDuplicates();
    }

    private static List<Evidence> all(Findings f) {
        return Stream.of(
                        f.tasks().stream().map(Task::evidence),
                        f.tasks().stream()
                                .flatMap(task -> task.deadlines().stream())
                                .map(d -> d.evidence()),
                        f.references().stream().map(r -> r.evidence()),
                        f.indicators().stream().map(i -> i.evidence()),
                        f.programmes().stream().map(p -> p.evidence()),
                        f.agencies().stream().map(a -> a.evidence()),
                        f.groups().stream().map(g -> g.evidence()),
                        f.bigProblems().stream().map(b -> b.evidence()),
                        f.reporting().stream().map(r -> r.evidence()),
                        f.statusFacts().stream().map(s -> s.evidence()),
                        f.annexes().stream().map(a -> a.evidence()),
                        f.document().evidence().values().stream())
                .flatMap(evidence -> evidence)
                .toList();
    }
}
