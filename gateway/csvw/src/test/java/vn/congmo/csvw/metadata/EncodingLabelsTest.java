package vn.congmo.csvw.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EncodingLabelsTest {

    @ParameterizedTest
    @CsvSource({
        "utf-8,UTF-8",
        "UTF8,UTF-8",
        " utf-8 ,UTF-8",
        "latin1,windows-1252",
        "ISO-8859-1,windows-1252",
        "us-ascii,windows-1252",
        "windows-1258,windows-1258",
        "x-cp1258,windows-1258",
        "iso-8859-9,windows-1254",
        "utf-16,UTF-16LE",
        "utf-16be,UTF-16BE",
        "gb2312,GB18030",
        "shift_jis,Shift_JIS",
        "koi8-r,KOI8-R"
    })
    void understandsLabelsAsTheWebDoes(String label, String charset) {
        assertThat(EncodingLabels.find(label).orElseThrow().name()).isEqualTo(charset);
    }

    @Test
    void knowsNoOthers() {
        assertThat(EncodingLabels.find("tcvn-5712")).isEmpty();
        assertThat(EncodingLabels.find("")).isEmpty();
        assertThat(EncodingLabels.find("không có")).isEmpty();
    }
}
