package vn.congmo.gateway.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/**
 * A form in which something is offered.
 *
 * @param mediaType as sent, with its charset where it is text
 * @param extension the ending of its own address without the dot; empty when it has none
 */
public record Representation(MediaType mediaType, String extension) {

    static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    /** A representation from the text of its media type, for example {@code text/turtle; charset=utf-8}. */
    public static Representation of(String mediaType, String extension) {
        return new Representation(MediaType.parseMediaType(mediaType), extension);
    }
}
