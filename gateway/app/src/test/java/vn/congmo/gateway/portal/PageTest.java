package vn.congmo.gateway.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

    @ParameterizedTest
    @CsvSource({
        "/, vi, /",
        "/problems, vi, /problems",
        "/en, en, /",
        "/en/problems, en, /problems",
        "/endless, vi, /endless"
    })
    void thePathSaysTheLanguage(String requested, String language, String path) {
        Page page = Page.at(requested, "", "https://x.example");
        assertThat(page.getLanguage()).isEqualTo(language);
        assertThat(page.path()).isEqualTo(path);
    }

    @Test
    void theOtherLanguageKeepsTheQuery() {
        Page page = Page.at("/en/problems", "?q=a", "https://x.example");
        assertThat(page.getOtherLanguage()).isEqualTo("/problems?q=a");
        assertThat(page.getEnglish()).isEqualTo("https://x.example/en/problems?q=a");
    }

    @Test
    void linksStayInTheLanguage() {
        assertThat(Page.at("/en", "", "").link("/datasets")).isEqualTo("/en/datasets");
        assertThat(Page.at("/", "", "").link("/datasets")).isEqualTo("/datasets");
    }
}
