package vn.congmo.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.extraction.text.NormalisedText;

/** Holds docs/extraction-rules.md and the rules to each other: a rule that is broken fails here by its name. */
class RuleBookTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Pattern NAME = Pattern.compile(
            "\"((?:document|reference|task|deadline|indicator|programme|reporting|status|annex|actor|table)-[a-z-]+)\"");

    static List<RuleBook.Example> examples() throws IOException {
        return RuleBook.examples();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void readsWhatItShouldAndNothingElse(RuleBook.Example example) {
        assertThat(rules(example.document()).contains(example.rule()))
                .as("%s in: %s", example.rule(), example.words())
                .isEqualTo(example.yes());
    }

    @Test
    void everyRuleOfTheCodeIsDescribed() throws IOException {
        assertThat(RuleBook.rules()).doesNotHaveDuplicates().containsAll(rulesOfTheCode());
    }

    @Test
    void everyRuleHasAnExample() throws IOException {
        var shown = RuleBook.examples().stream()
                .filter(RuleBook.Example::yes)
                .map(RuleBook.Example::rule)
                .collect(Collectors.toSet());

        assertThat(shown).containsAll(RuleBook.rules());
    }

    @Test
    void everyRuleThatTheDocumentsYieldIsDescribed() throws IOException {
        var yielded = new TreeSet<String>();
        Corpus.NAMES.forEach(name ->
                collect(MAPPER.readTree(FindingsJson.write(Corpus.extract(name).findings())), yielded));

        assertThat(RuleBook.rules()).containsAll(yielded);
    }

    private static Set<String> rulesOfTheCode() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")
                            && !file.toString().contains("doubt"))
                    .flatMap(file -> NAME.matcher(read(file)).results())
                    .map(name -> name.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> rules(String document) {
        var extract = Extraction.create().extract(NormalisedText.of(document), "example.txt");
        var rules = new TreeSet<String>();
        collect(MAPPER.readTree(FindingsJson.write(extract.findings())), rules);
        return rules;
    }

    private static void collect(JsonNode node, Set<String> rules) {
        if (node.has("rule")) {
            rules.add(node.get("rule").asString());
        }
        node.forEach(child -> collect(child, rules));
    }
}
