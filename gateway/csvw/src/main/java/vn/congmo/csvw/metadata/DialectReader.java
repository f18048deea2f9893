package vn.congmo.csvw.metadata;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.congmo.csvw.metadata.Dialect.Trim;

/** Reads a dialect; what is missing or not allowed is as in {@link Dialect#DEFAULT}. */
final class DialectReader {

    private static final Set<String> PROPERTIES = Set.of(
            "@context",
            "@id",
            "@type",
            "commentPrefix",
            "delimiter",
            "doubleQuote",
            "encoding",
            "header",
            "headerRowCount",
            "lineTerminators",
            "quoteChar",
            "skipBlankRows",
            "skipColumns",
            "skipInitialSpace",
            "skipRows",
            "trim");
    private static final Set<String> TRIMS = Set.of("true", "false", "start", "end");

    private final Description description;

    private DialectReader(Description description) {
        this.description = description;
    }

    static Dialect read(Description description) {
        description.requireType("Dialect");
        description.id();
        AnnotationReader.read(description, PROPERTIES);
        return new DialectReader(description).read();
    }

    private Dialect read() {
        return new Dialect(
                description.string("commentPrefix", prefix -> !prefix.isEmpty()),
                description
                        .string("delimiter", delimiter -> !delimiter.isEmpty())
                        .orElse(","),
                description.flag("doubleQuote", true),
                description
                        .string("encoding", label -> EncodingLabels.find(label).isPresent())
                        .orElse(Dialect.DEFAULT.encoding()),
                headerRowCount(),
                lineTerminators(),
                quoteChar(),
                description.flag("skipBlankRows", false),
                description.count("skipColumns").orElse(0),
                description.count("skipRows").orElse(0),
                trim());
    }

    private int headerRowCount() {
        int byFlag = description.flag("header", true) ? 1 : 0;
        return description.count("headerRowCount").orElse(byFlag);
    }

    private List<String> lineTerminators() {
        List<String> given = description.strings("lineTerminators");
        return given.isEmpty() ? Dialect.DEFAULT.lineTerminators() : given;
    }

    private Optional<String> quoteChar() {
        if (description.node().path("quoteChar").isNull()) {
            return Optional.empty();
        }
        return description.string("quoteChar", quote -> quote.length() == 1).or(Dialect.DEFAULT::quoteChar);
    }

    private Trim trim() {
        boolean start = description.flag("skipInitialSpace", false);
        return description
                .value("trim", value -> value.isBoolean() || TRIMS.contains(value.asString("")))
                .map(JsonNode::asString)
                .map(DialectReader::trimOf)
                .orElse(start ? Trim.START : Trim.NONE);
    }

    private static Trim trimOf(String value) {
        return switch (value) {
            case "true" -> Trim.BOTH;
            case "start" -> Trim.START;
            case "end" -> Trim.END;
            default -> Trim.NONE;
        };
    }
}
