package vn.congmo.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.running.InstalledProgram;

/** The tour of docs/guide.md does what it says: programs print what stands below them, addresses answer. */
class GuideIT {

    private static final Path DOCUMENT = Path.of("../../docs/guide.md");
    private static final Path VIETNAMESE = Path.of("../../docs/guide.vi.md");
    private static final String ADDRESS = "http://localhost:8080";
    /** A program, and the text below it if there is one. */
    private static final Pattern PROGRAM =
            Pattern.compile("(?s)```(bash|python|javascript)\n(.*?)```\n(?:\n```text\n(.*?)```\n)?");
    /** Programs in languages that are not at hand: what they fetch must be there. */
    private static final Pattern FETCHING = Pattern.compile("(?s)```(r|powerquery)\n(.*?)```\n");

    /** Any block of code, with what it prints. */
    private static final Pattern BLOCK = Pattern.compile("(?s)```.*?```");

    private static final Pattern FETCHED = Pattern.compile("\"(" + ADDRESS + "[^\"]*)\"");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyProgramPrintsWhatTheGuideSays() throws IOException {
        return blocks(PROGRAM)
                .map(block -> DynamicTest.dynamicTest(
                        block.group(1) + ": "
                                + block.group(2).lines().findFirst().orElse(""),
                        () -> {
                            String said = run(
                                    block.group(1),
                                    block.group(2)
                                            .replace(
                                                    ADDRESS,
                                                    Bundled.address("/").replaceFirst("/$", "")));
                            assertThat(said).isNotBlank();
                            if (block.group(3) != null) {
                                assertThat(said.strip().lines())
                                        .containsExactlyElementsOf(
                                                block.group(3).strip().lines().toList());
                            }
                        }));
    }

    @TestFactory
    Stream<DynamicTest> everyAddressThatOtherProgramsFetchAnswers() throws IOException {
        return blocks(FETCHING)
                .flatMap(block -> FETCHED.matcher(block.group(2)).results())
                .map(address -> address.group(1).substring(ADDRESS.length()))
                .map(path -> DynamicTest.dynamicTest(
                        path, () -> assertThat(Bundled.bytes(path)).isNotEmpty()));
    }

    @Test
    void bothLanguagesShowTheSamePrograms() throws IOException {
        assertThat(programs(VIETNAMESE)).isEqualTo(programs(DOCUMENT));
    }

    @TestFactory
    Stream<DynamicTest> everyCommandOfTheDevelopersPageWorksAsPrinted() throws IOException {
        String page = new String(Bundled.bytes("/developers"), StandardCharsets.UTF_8);
        Elements commands = Jsoup.parse(page).select("section pre");
        assertThat(commands).hasSizeGreaterThan(5);
        return commands.stream()
                .map(Element::wholeText)
                .map(command -> DynamicTest.dynamicTest(
                        command, () -> assertThat(run("bash", command.replace("curl ", "curl -sf ")))
                                .isNotBlank()));
    }

    private static List<String> programs(Path document) throws IOException {
        return BLOCK.matcher(Files.readString(document))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static Stream<MatchResult> blocks(Pattern pattern) throws IOException {
        List<MatchResult> found =
                pattern.matcher(Files.readString(DOCUMENT)).results().toList();
        assertThat(found).isNotEmpty();
        return found.stream();
    }

    private String run(String language, String program) throws IOException {
        Path interpreter =
                switch (language) {
                    case "bash" -> InstalledProgram.get("curl", "bash");
                    case "python" -> InstalledProgram.get("python3", "python3");
                    default -> InstalledProgram.get("nodejs", "node");
                };
        String name = language.equals("javascript") ? "program.mjs" : "program";
        Files.writeString(folder.resolve(name), program);
        return Program.read(folder, List.of(interpreter.toString(), name));
    }
}
