package vn.congmo.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormalisedTextTest {

    @Test
    void composesAndCollapsesAndKnowsTheWayBack() {
        var text = NormalisedText.of("**Ke\u0302\u0301**\u00A0 hoa\u0323ch\n\nmới");

        assertThat(text.value()).isEqualTo("Kế hoạch mới");
        assertThat(text.source().substring(text.sourceStart(1), text.sourceEnd(2)))
                .isEqualTo("e\u0302\u0301");
        assertThat(text.lines()).hasSize(2);
    }
}
