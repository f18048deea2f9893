package vn.congmo.csvw.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UriTemplateTest {

    private static final Map<String, List<String>> VALUES = Map.of(
            "var", List.of("value"),
            "hello", List.of("Hello World!"),
            "path", List.of("/foo/bar"),
            "list", List.of("red", "green", "blue"),
            "empty", List.of(""),
            "vi", List.of("Đắk Lắk"),
            "half", List.of("50%"),
            "encoded", List.of("a%20b"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/id/{var} | /id/value",
                "/id/{vi} | /id/%C4%90%E1%BA%AFk%20L%E1%BA%AFk",
                "{hello} | Hello%20World%21",
                "{+hello} | Hello%20World!",
                "{+path}/here | /foo/bar/here",
                "{#path,var} | #/foo/bar,value",
                "{undefined}x | x",
                "{var:3} | val",
                "{list} | red,green,blue",
                "{/list*} | /red/green/blue",
                "{?var,empty} | ?var=value&empty=",
                "{;var,empty} | ;var=value;empty",
                "{?list*} | ?list=red&list=green&list=blue",
                "{&var} | &var=value",
                "{.list} | .red,green,blue",
                "{+half} | 50%25",
                "{+encoded} | a%20b",
                "{encoded} | a%2520b",
                "it's/{var} | it's/value",
                "mỏ{var} | m%E1%BB%8Fvalue"
            })
    void expandsAsTheRfcSays(String template, String expected) {
        String uri = UriTemplate.of(template).expand(name -> VALUES.getOrDefault(name, List.of()));
        assertThat(uri).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"a, true", "_a.b, true", "%C3%A9, true", "a*, false", "a:3, false", "a., false", "'', false", "é, false"
    })
    void knowsWhatCanNameAVariable(String name, boolean can) {
        assertThat(UriTemplate.isVariable(name)).isEqualTo(can);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{", "}", "{}", "{a b}", "{!a}", "{a,}", "{a..b}", "{.a.}", "{a:0}", "{%zz}", "a b{c}", "a%zz", "<{a}>",
                "a|b", "a\tb"
            })
    void knowsWhatIsNoTemplate(String template) {
        assertThat(UriTemplate.isValid(template)).isFalse();
    }
}
