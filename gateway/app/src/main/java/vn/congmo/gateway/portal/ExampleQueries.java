package vn.congmo.gateway.portal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;

/** The example queries: files that begin with their question in both languages. */
@Component
class ExampleQueries {

    private final List<Example> examples;

    ExampleQueries(BaseIri base) throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:examples/*.sparql");
        List<Example> read = new ArrayList<>();
        for (Resource file : Arrays.stream(files)
                .sorted(Comparator.comparing(Resource::getFilename))
                .toList()) {
            read.add(example(file.getContentAsString(StandardCharsets.UTF_8), base));
        }
        this.examples = List.copyOf(read);
    }

    /** All of them, titled in this language. */
    List<TitledQuery> list(Locale locale) {
        return examples.stream()
                .map(example -> new TitledQuery(example.title().in(locale), example.query()))
                .toList();
    }

    /** Own terms are written as paths in the files; a query that is copied elsewhere needs them whole. */
    private static Example example(String file, BaseIri base) {
        String[] lines = file.split("\n", 3);
        LocalizedText title = new LocalizedText(lines[0].replace("# vi: ", ""), lines[1].replace("# en: ", ""));
        return new Example(
                title, lines[2].replace("</", "<" + base.value() + "/").strip());
    }

    private record Example(LocalizedText title, String query) {}

    /** A query and the question it answers. */
    record TitledQuery(String title, String query) {}
}
