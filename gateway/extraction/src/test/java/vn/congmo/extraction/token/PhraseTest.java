package vn.congmo.extraction.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congmo.extraction.findings.Span;
import vn.congmo.extraction.text.NormalisedText;

class PhraseTest {
    private static final Slot NUMBER = (passage, at) -> passage.token(at).isNumber() ? at + 1 : Slot.NONE;

    @Test
    void matchesWordsInAnyCaseAndTonePosition() {
        assertThat(Phrase.of("ủy ban").in(passage("UỶ BAN nhân dân"))).isTrue();
    }

    @Test
    void keepsTheNamedSlots() {
        var phrase = Phrase.of("(ít nhất|tối đa) {count:number} [dự án]", Map.of("number", NUMBER));

        var match = phrase.first(passage("Chọn tối đa 08 dự án lớn"), 0);

        assertThat(match).isNotNull();
        assertThat(match.text("count")).isEqualTo("08");
        assertThat(match.text()).isEqualTo("tối đa 08 dự án");
    }

    @Test
    void findsTheLongestWordsThatEndAtAPlace() {
        var phrase = Phrase.of("[không] dưới");
        var passage = passage("đạt không dưới 30 dự án");

        assertThat(phrase.endingAt(passage, 3, 0)).isNotNull().satisfies(match -> assertThat(match.text())
                .isEqualTo("không dưới"));
        assertThat(phrase.endingAt(passage, 3, 2)).isNotNull().satisfies(match -> assertThat(match.text())
                .isEqualTo("dưới"));
        assertThat(phrase.endingAt(passage, 4, 0)).isNull();
    }

    @Test
    void refusesUnknownSlotsAndOpenBrackets() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrase.of("{date}"))
                .withMessageContaining("date");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrase.of("[trước"))
                .withMessageContaining("]");
    }

    @Test
    void mendsNumbersThatALineBreakCut() {
        assertThat(passage("Kế hoạch số 01- KH/BCĐTW").text()).isEqualTo("Kế hoạch số 01-KH/BCĐTW");
    }

    private static Passage passage(String words) {
        var text = NormalisedText.of(words);
        return Passage.of(text, List.of(new Span(0, text.value().length())));
    }
}
