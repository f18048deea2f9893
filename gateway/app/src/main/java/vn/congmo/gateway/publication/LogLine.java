package vn.congmo.gateway.publication;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.files.ChainedLine;

/** What the lines of the publication log say. */
final class LogLine {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(Sha256.class, HashAsText.class)
            .addMixIn(DatasetId.class, SlugAsText.class)
            .build();

    private LogLine() {}

    /** The line of the entry that fixes the base IRI. */
    static String opening(Sha256 previous, String baseIri) {
        return sign(previous, new Content(baseIri, null, null));
    }

    /** The line of the entry that makes a version official. */
    static String versioned(Sha256 previous, DatasetVersion version) {
        return sign(previous, new Content(null, version, null));
    }

    /** The line of the entry that takes something back. */
    static String withdrawn(Sha256 previous, Retraction retraction) {
        return sign(previous, new Content(null, null, retraction));
    }

    /**
     * Reads a line and checks its own hash.
     *
     * @throws IllegalArgumentException when it is no such line or its hash is another
     */
    static LogEntry parse(String text) {
        ChainedLine line = ChainedLine.parse(text);
        try {
            Content content = JSON.readValue(text, Content.class);
            if (content.version != null) {
                return new LogEntry.Versioned(line.previous(), line.hash(), content.version);
            }
            if (content.withdrawal != null) {
                return new LogEntry.Withdrawn(line.previous(), line.hash(), content.withdrawal);
            }
            if (content.baseIri != null) {
                return new LogEntry.Opened(line.previous(), line.hash(), content.baseIri);
            }
            throw new IllegalArgumentException("neither a base IRI nor a version nor a withdrawal");
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not readable as JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static String sign(Sha256 previous, Content content) {
        return ChainedLine.after(previous, JSON.writeValueAsString(content)).json();
    }

    @JsonPropertyOrder({"baseIri", "version", "withdrawal"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties({"previous", "hash"})
    private record Content(
            @Nullable String baseIri,
            @Nullable DatasetVersion version,
            @Nullable Retraction withdrawal) {}

    private record HashAsText(@JsonValue String hex) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        HashAsText {}
    }

    private record SlugAsText(@JsonValue String slug) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        SlugAsText {}
    }
}
