package vn.congmo.gateway.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.congmo.gateway.plans.TaskStatus;

/** Every word of the pages exists in both languages. */
class MessagesTest {

    private static final Pattern KEY = Pattern.compile("#\\{([a-z.-]+)[}(]");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(new TreeSet<>(read("/messages_en.properties").keySet()))
                .isEqualTo(new TreeSet<>(read("/messages.properties").keySet()));
    }

    @Test
    void everyKeyThatATemplateUsesExists() throws IOException {
        Properties messages = read("/messages.properties");
        Resource[] templates = new PathMatchingResourcePatternResolver().getResources("classpath:templates/*.html");
        assertThat(templates).hasSizeGreaterThan(10);
        for (Resource template : templates) {
            Stream<String> used = KEY.matcher(template.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .map((MatchResult match) -> match.group(1));
            assertThat(used).as(template.getFilename()).allSatisfy(key -> assertThat(messages)
                    .containsKey(key));
        }
    }

    @Test
    void everyStatusHasItsWord() throws IOException {
        assertThat(read("/messages.properties").keySet())
                .containsAll(TaskStatus.codes().stream()
                        .map(code -> (Object) ("tasks.status." + code))
                        .toList());
    }

    private static Properties read(String resource) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(MessagesTest.class.getResourceAsStream(resource)), StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }
}
