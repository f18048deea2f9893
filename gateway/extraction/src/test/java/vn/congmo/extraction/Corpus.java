package vn.congmo.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** The annotated documents among the test resources. */
public final class Corpus {
    /** Names without endings. */
    public static final List<String> NAMES = List.of(
            "000_bfafd4fb78167f0a",
            "001_1df0d36ed03ad802",
            "002_7688a7c9568dd3d5",
            "003_7fd85243513958aa",
            "004_40982fe340064d63");

    private static final Map<String, Extract> READ = new ConcurrentHashMap<>();
    private static final JsonMapper MAPPER = new JsonMapper();

    private Corpus() {}

    /** Reads and extracts one of the documents. */
    public static Extract extract(String name) {
        return READ.computeIfAbsent(name, Corpus::read);
    }

    private static Extract read(String name) {
        try {
            return Extraction.create().extract(bytes("documents/" + name + ".txt"), name + ".txt");
        } catch (UnreadableDocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An annotation file. */
    public static JsonNode gold(String name) {
        return MAPPER.readTree(bytes("gold/" + name + ".json"));
    }

    /** The bytes of a test resource. */
    public static byte[] bytes(String resource) {
        try (var stream = Objects.requireNonNull(Corpus.class.getResourceAsStream("/" + resource), resource)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
