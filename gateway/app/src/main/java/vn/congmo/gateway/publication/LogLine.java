package vn.congmo.gateway.publication;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.Sha256;

/**
 * The text of a log line: a JSON object whose last member is the SHA-256 (hex) of all bytes before that member, so a
 * line can be checked byte for byte without agreeing on a canonical form of JSON.
 */
final class LogLine {

    private static final Pattern FORM = Pattern.compile("(\\{.*),\"hash\":\"([0-9a-f]{64})\"}");
    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(Sha256.class, HashAsText.class)
            .addMixIn(DatasetId.class, SlugAsText.class)
            .build();

    private LogLine() {}

    /** The line of the entry that fixes the base IRI. */
    static String opening(Sha256 previous, String baseIri) {
        return sign(new Content(previous, baseIri, null));
    }

    /** The line of the entry that makes a version official. */
    static String versioned(Sha256 previous, DatasetVersion version) {
        return sign(new Content(previous, null, version));
    }

    /**
     * Reads a line and checks its own hash.
     *
     * @throws IllegalArgumentException when it is no such line or its hash is another
     */
    static LogEntry parse(String line) {
        Matcher parts = FORM.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no entry with a hash");
        }
        Sha256 hash = new Sha256(parts.group(2));
        if (!hash.equals(hash(parts.group(1)))) {
            throw new IllegalArgumentException("its content does not have its hash");
        }
        return entry(line, hash);
    }

    private static LogEntry entry(String line, Sha256 hash) {
        try {
            Content content = JSON.readValue(line, Content.class);
            if (content.version != null) {
                return new LogEntry.Versioned(content.previous, hash, content.version);
            }
            if (content.baseIri != null) {
                return new LogEntry.Opened(content.previous, hash, content.baseIri);
            }
            throw new IllegalArgumentException("neither a base IRI nor a version");
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not readable as JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static String sign(Content content) {
        String json = JSON.writeValueAsString(content);
        String signed = json.substring(0, json.length() - 1);
        return signed + ",\"hash\":\"" + hash(signed) + "\"}";
    }

    private static Sha256 hash(String signed) {
        return Sha256.of(signed.getBytes(StandardCharsets.UTF_8));
    }

    @JsonPropertyOrder({"previous", "baseIri", "version"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Content(
            Sha256 previous,
            @Nullable String baseIri,
            @Nullable DatasetVersion version) {}

    private record HashAsText(@JsonValue String hex) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        HashAsText {}
    }

    private record SlugAsText(@JsonValue String slug) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        SlugAsText {}
    }
}
