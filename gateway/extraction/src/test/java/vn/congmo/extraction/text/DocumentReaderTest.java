package vn.congmo.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
    void readsUnicodeWithItsMark(String charset) throws UnreadableDocumentException {
        var bytes = ("\uFEFFKế hoạch").getBytes(Charset.forName(charset));

        assertThat(DocumentReader.read(bytes, "a.txt").value()).isEqualTo("Kế hoạch");
    }

    @Test
    void refusesOtherEncodingsInBothLanguages() {
        var bytes = new byte[] {'K', (byte) 0xEA, ' ', (byte) 0xFF};

        assertThatThrownBy(() -> DocumentReader.read(bytes, "cu.txt"))
                .isInstanceOfSatisfying(UnreadableDocumentException.class, e -> {
                    assertThat(e.vietnamese()).contains("cu.txt", "không phải");
                    assertThat(e.english()).contains("cu.txt", "not valid");
                });
    }

    @Test
    void refusesBinaryAndEmptyFiles() {
        var binary = "PK\u0003\u0004".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> DocumentReader.read(binary, "a.docx")).hasMessageContaining("U+0003");
        assertThatThrownBy(() -> DocumentReader.read(new byte[0], "b.txt")).hasMessageContaining("no text");
    }

    @Test
    void composesAndCollapsesAndKnowsTheWayBack() {
        var text = NormalisedText.of("**Ke\u0302\u0301**\u00A0 hoa\u0323ch\n\nmới");

        assertThat(text.value()).isEqualTo("Kế hoạch mới");
        assertThat(text.source().substring(text.sourceStart(1), text.sourceEnd(2)))
                .isEqualTo("e\u0302\u0301");
        assertThat(text.lines()).hasSize(2);
    }
}
