package vn.congmo.gateway.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.congmo.gateway.portal.CitedText.Citation;

class CitedTextTest {

    private static final String TEXT = "Thực hiện. 1. Giao Sở A làm. 2. Giao Sở B làm.";

    @Test
    void losesNoCharacterOfTheText() {
        CitedText cited = new CitedText(TEXT, List.of(new Citation(14, 28, "a"), new Citation(32, 46, "b")));
        assertThat(join(cited.paragraphs(List.of(11, 29)))).isEqualTo(TEXT);
    }

    @Test
    void marksExactlyWhatIsCited() {
        CitedText cited = new CitedText(TEXT, List.of(new Citation(14, 28, "a")));
        assertThat(cited.paragraphs(List.of(11)).get(1))
                .containsExactly(
                        TextPart.plain("1. "),
                        new TextPart("Giao Sở A làm.", "a", true),
                        TextPart.plain(" 2. Giao Sở B làm."));
    }

    @Test
    void carriesACitationAcrossParagraphs() {
        CitedText cited = new CitedText(TEXT, List.of(new Citation(14, 46, "a")));
        List<List<TextPart>> paragraphs = cited.paragraphs(List.of(29));
        assertThat(paragraphs).allSatisfy(paragraph -> assertThat(paragraph).anyMatch(TextPart::cited));
        assertThat(paragraphs.stream().flatMap(List::stream).filter(TextPart::first))
                .hasSize(1);
    }

    @Test
    void leavesOutACitationThatOverlapsAnEarlierOne() {
        CitedText cited = new CitedText(TEXT, List.of(new Citation(14, 28, "a"), new Citation(20, 40, "b")));
        assertThat(cited.paragraphs(List.of())).singleElement().satisfies(parts -> assertThat(parts)
                .filteredOn(TextPart::cited)
                .extracting(TextPart::finding)
                .containsExactly("a"));
    }

    private static String join(List<List<TextPart>> paragraphs) {
        return paragraphs.stream().flatMap(List::stream).map(TextPart::text).collect(Collectors.joining());
    }
}
