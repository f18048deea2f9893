package vn.congmo.extraction.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congmo.extraction.text.NormalisedText;
import vn.congmo.extraction.text.UnreadableDocumentException;

class TextReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
    void readsUnicodeWithItsMark(String charset) throws UnreadableDocumentException {
        var bytes = ("\uFEFFKế hoạch").getBytes(Charset.forName(charset));

        assertThat(NormalisedText.of(read(bytes, "a.txt").text()).value()).isEqualTo("Kế hoạch");
    }

    @Test
    void refusesOtherEncodingsInBothLanguages() {
        var bytes = new byte[] {'K', (byte) 0xEA, ' ', (byte) 0xFF};

        assertThatThrownBy(() -> read(bytes, "cu.txt")).isInstanceOfSatisfying(UnreadableDocumentException.class, e -> {
            assertThat(e.vietnamese()).contains("cu.txt", "không phải");
            assertThat(e.english()).contains("cu.txt", "not valid");
        });
    }

    @Test
    void refusesBinaryAndEmptyFiles() {
        var binary = "P\u0003\u0004".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> read(binary, "a.docx")).hasMessageContaining("U+0003");
        assertThatThrownBy(() -> read(new byte[0], "b.txt")).hasMessageContaining("no text");
    }

    private static Source read(byte[] bytes, String name) throws UnreadableDocumentException {
        return new SourceReader(ReadingLimits.STANDARD).read(bytes, name);
    }
}
