package vn.congmo.csvw.metadata;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.csvw.problem.CsvwException;
import vn.congmo.csvw.problem.Place;
import vn.congmo.csvw.problem.Problem;
import vn.congmo.csvw.problem.ProblemCode;
import vn.congmo.csvw.problem.ProblemLog;

/** One metadata document being read: where it is, its base and default language, and where remarks on it go. */
final class Document {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
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
    }

    /** The document that is asked for; it must have a context. */
    static Document top(byte[] json, String url, MetadataSource source, ProblemLog log) {
        Document document = new Document(json, url, source, log);
        document.readContext(document.root.path(CONTEXT));
        return document;
    }

    /** A schema or dialect that this one refers to; many are written without a context. */
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

    /** An absolute URL; a prefixed name is taken apart first. */
    String resolve(String reference) {
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

    private void readContext(JsonNode context) {
        JsonNode iri = context.isArray() ? context.path(0) : context;
        if (!iri.asString("").equals(CONTEXT_IRI) || context.size() > 2) {
            error(ProblemCode.INVALID_CONTEXT, CONTEXT, context);
        } else if (context.size() == 2) {
            readLocalContext(context.path(1));
        }
    }

    private void readLocalContext(JsonNode local) {
        if (!local.isObject()) {
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
        } else if (!value.isNull()) {
            warn(ProblemCode.INVALID_PROPERTY, "@language", "@language", value);
        }
    }
}
