package vn.congmo.csvw.metadata;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.csvw.problem.CsvwException;
import vn.congmo.csvw.problem.Place;
import vn.congmo.csvw.problem.Problem;
import vn.congmo.csvw.problem.ProblemCode;
import vn.congmo.csvw.problem.ProblemLog;

/**
 * One metadata document being read: where it is, its base and default language, and where remarks on it go. As in
 * JSON-LD, which it is written in, no object may have two members of one name.
 *
 * @see <a href="https://www.w3.org/TR/tabular-metadata/#top-level-properties">Metadata Vocabulary, section 5.2</a>
 */
final class Document {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final String CONTEXT = "@context";
    private static final String CONTEXT_IRI = "http://www.w3.org/ns/csvw";

    private final String url;
    private final ProblemLog log;
    private final MetadataSource source;
    private final JsonNode root;
    private String base;
    private Optional<String> language = Optional.empty();

    private Document(byte[] json, String url, MetadataSource source, ProblemLog log) {
        this.url = url;
        this.base = url;
        this.source = source;
        this.log = log;
        this.root = parse(json);
        root.values().forEach(this::refuseContext);
    }

    /** The document that is asked for. */
    static Document top(byte[] json, String url, MetadataSource source, ProblemLog log) {
        Document document = new Document(json, url, source, log);
        document.readContext(document.root.path(CONTEXT));
        return document;
    }

    /** A schema or dialect that this one refers to; it may lack a context, as one of the W3C's tests has it. */
    Document referenced(byte[] json, String otherUrl) {
        Document document = new Document(json, otherUrl, source, log);
        if (document.root.has(CONTEXT)) {
            document.readContext(document.root.path(CONTEXT));
        }
        return document;
    }

    JsonNode root() {
        return root;
    }

    String url() {
        return url;
    }

    MetadataSource source() {
        return source;
    }

    ProblemLog log() {
        return log;
    }

    Optional<String> language() {
        return language;
    }

    void warn(ProblemCode code, String property, Object... arguments) {
        log.add(Problem.warning(code, place(property), arguments));
    }

    void error(ProblemCode code, String property, Object... arguments) {
        log.add(Problem.error(code, place(property), arguments));
    }

    /** An absolute URL, normalised. */
    String resolve(String reference) {
        return Urls.normalise(Urls.resolve(base, reference));
    }

    /** An absolute IRI of a thing, as {@code @id} has it; a prefixed name is taken apart first. */
    String identify(String reference) {
        return InitialContext.expand(reference).orElseGet(() -> Urls.resolve(base, reference));
    }

    private Place place(String property) {
        return new Place(url, 0, 0, property);
    }

    private JsonNode parse(byte[] json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            if (node.isObject()) {
                return node;
            }
            throw invalid("{");
        } catch (JacksonException e) {
            throw invalid(e.getOriginalMessage());
        }
    }

    private CsvwException invalid(String reason) {
        return new CsvwException(Problem.error(ProblemCode.INVALID_JSON, place(""), reason));
    }

    /** Only the top level may have a context (section A). */
    private void refuseContext(JsonNode node) {
        if (node.has(CONTEXT)) {
            error(ProblemCode.INVALID_CONTEXT, CONTEXT, node.path(CONTEXT));
        }
        node.values().forEach(this::refuseContext);
    }

    private void readContext(JsonNode context) {
        JsonNode iri = context.isArray() ? context.path(0) : context;
        boolean isPair = context.size() == 2 && context.path(1).isObject();
        if (!iri.isString() || !iri.stringValue().equals(CONTEXT_IRI) || (context.isArray() && !isPair)) {
            error(ProblemCode.INVALID_CONTEXT, CONTEXT, context);
        } else if (isPair) {
            readLocalContext(context.path(1));
        }
    }

    private void readLocalContext(JsonNode local) {
        if (local.isEmpty()) {
            error(ProblemCode.INVALID_CONTEXT, CONTEXT, local);
        }
        local.properties().forEach(entry -> {
            switch (entry.getKey()) {
                case "@base" -> readBase(entry.getValue());
                case "@language" -> readLanguage(entry.getValue());
                default -> error(ProblemCode.INVALID_CONTEXT, CONTEXT, entry.getKey());
            }
        });
    }

    private void readBase(JsonNode value) {
        if (value.isString()) {
            base = Urls.resolve(url, value.stringValue());
        } else {
            warn(ProblemCode.INVALID_PROPERTY, "@base", "@base", value);
        }
    }

    private void readLanguage(JsonNode value) {
        if (value.isString() && Languages.isTag(value.stringValue())) {
            language = Optional.of(value.stringValue());
        } else {
            warn(ProblemCode.INVALID_PROPERTY, "@language", "@language", value);
        }
    }
}
