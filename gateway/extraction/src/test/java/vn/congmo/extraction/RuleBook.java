package vn.congmo.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The sections and examples of docs/extraction-rules.md. */
final class RuleBook {
    private static final Path FILE = Path.of("../../docs/extraction-rules.md");
    private static final Pattern SECTION = Pattern.compile("### ([a-z]+(?:-[a-z]+)+)");
    private static final Pattern EXAMPLE = Pattern.compile("- (Yes|No)(, whole)?: `([^`]+)`");
    private static final Pattern MARKED = Pattern.compile("(?s)(?:[IVX\\d]+[.)]|[a-zđ]\\)|[-+•*]|Điều \\d|\\().*");

    private RuleBook() {}

    /** An example: the rule it stands under, whether the rule must read it, and the document. */
    record Example(String rule, boolean yes, String words, String document) {
        @Override
        public String toString() {
            return rule + (yes ? " reads: " : " leaves alone: ") + words;
        }
    }

    static List<String> rules() throws IOException {
        return Files.readAllLines(FILE).stream()
                .map(SECTION::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(section -> section.group(1))
                .toList();
    }

    static List<Example> examples() throws IOException {
        var examples = new ArrayList<Example>();
        var rule = "";
        for (var line : Files.readAllLines(FILE)) {
            var section = SECTION.matcher(line);
            var example = EXAMPLE.matcher(line);
            if (section.matches()) {
                rule = section.group(1);
            } else if (example.matches()) {
                var words = example.group(3);
                examples.add(new Example(
                        rule, example.group(1).equals("Yes"), words, document(words, example.group(2) != null)));
            }
        }
        return examples;
    }

    private static String document(String words, boolean whole) {
        var lines = words.replace('⏎', '\n');
        if (whole) {
            return lines;
        }
        return vn.congmo.extraction.Example.letterText(MARKED.matcher(lines).matches() ? lines : "1. " + lines);
    }
}
