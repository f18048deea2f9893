package vn.congmo.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.congmo.extraction.paper.DocxPaper;
import vn.congmo.extraction.paper.MarkupPaper;
import vn.congmo.extraction.paper.Paper;
import vn.congmo.extraction.paper.PdfPaper;

/** A document says the same whatever its format. */
class SameFindingsTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Set<String> PLACES =
            Set.of("source", "span", "evidence", "quote", "agencyMentions", "groupMentions", "confidence", "rule");

    static Stream<Arguments> papers() throws IOException {
        var all = Stream.<Arguments>builder();
        for (var name : Corpus.NAMES) {
            var paper = Paper.of(name);
            if (name.startsWith("004")) {
                continue; // Its footnotes stand between its lines: they would have to be set as footnotes.
            }
            if (!name.startsWith("003")) { // Wrapped, its closing words join the paragraph above.
                all.add(Arguments.of(name, "pdf", PdfPaper.write(paper)));
            }
            paper = paper.unwrapped();
            all.add(Arguments.of(name, "docx", DocxPaper.write(paper)));
            all.add(Arguments.of(name, "odt", MarkupPaper.odt(paper)));
            all.add(Arguments.of(name, "rtf", MarkupPaper.rtf(paper)));
            all.add(Arguments.of(name, "html", MarkupPaper.html(paper)));
        }
        return all.build();
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("papers")
    void givesTheFindingsOfTheText(String name, String format, byte[] bytes) throws Exception {
        var found = Extraction.create().extract(bytes, name + "." + format);

        assertThat(words(found)).isEqualTo(words(Corpus.extract(name)));
    }

    /** What was found, without where. */
    private static String words(Extract extract) {
        var json = MAPPER.readTree(FindingsJson.write(extract.findings()));
        strip(json);
        // They go by their first place, and the columns of a letterhead may be read in either order.
        var agencies = json.get("agencies").values().stream()
                .sorted(Comparator.comparing(JsonNode::asString))
                .toList();
        ((ObjectNode) json).set("agencies", MAPPER.createArrayNode().addAll(agencies));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(PLACES);
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            List.copyOf(node.values()).forEach(SameFindingsTest::strip);
        }
    }
}
