package vn.congmo.csvw.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 6.3 of the Model for Tabular Data. */
class UrlsTest {

    @ParameterizedTest
    @CsvSource({
        "HTTP://Example.ORG:80/a/./b/../c%7ed%c3%a9.csv, http://example.org/a/c~d%C3%A9.csv",
        "https://example.org:443, https://example.org/",
        "http://example.org:443/, http://example.org:443/",
        "https://example.org:80/, https://example.org:80/",
        "http://example.org:8080/Đắk, http://example.org:8080/Đắk",
        "not a URL, not a URL"
    })
    void normalisesUrls(String url, String normal) {
        assertThat(Urls.normalise(url)).isEqualTo(normal);
    }
}
