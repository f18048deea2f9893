package vn.congmo.csvw.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlTemplateTest {

    private static final String TABLE = "http://localhost:8080/dataset/big-problems/problems.csv";

    private static final Row NO_CELLS = new Row(1, 2, 2, List.of(), List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "/id/problem/{x} | http://localhost:8080/id/problem/v",
                "/def/lead | http://localhost:8080/def/lead",
                "#{x} | http://localhost:8080/dataset/big-problems/problems.csv#v",
                "{#x} | http://localhost:8080/dataset/big-problems/problems.csv#v",
                "{x}.html | http://localhost:8080/dataset/big-problems/v.html",
                "http://example.org/{x} | http://example.org/v",
                "https://example.org/a/../{x} | https://example.org/v",
                "/a/./{x} | http://localhost:8080/a/v",
                "//example.org/{x} | http://example.org/v",
                "schema:{_name} | http://schema.org/col",
                "rdf:type | http://www.w3.org/1999/02/22-rdf-syntax-ns#type",
                "urn:x:{x} | urn:x:v",
                "{+url} | https://daklak.gov.vn/a?b=1#c"
            })
    void makesAbsoluteUrls(String template, String expected) {
        UrlTemplate urls = new UrlTemplate(template, TABLE, UrlTemplateTest::value, name -> -1);
        assertThat(urls.expand(NO_CELLS, UrlTemplateTest::value)).isEqualTo(expected);
    }

    private static List<String> value(String name) {
        return switch (name) {
            case "x" -> List.of("v");
            case "url" -> List.of("https://daklak.gov.vn/a?b=1#c");
            case "_name" -> List.of("col");
            default -> List.of();
        };
    }
}
