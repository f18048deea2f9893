package vn.congmo.gateway.sparql;

import org.springframework.http.MediaType;

/**
 * The whole answer to a query.
 *
 * @param mediaType {@code application/sparql-results+json} for SELECT and ASK, {@code text/turtle} for CONSTRUCT and
 *                  DESCRIBE
 */
public record QueryAnswer(MediaType mediaType, String text) {

    /** Whether it is triples rather than rows. */
    public boolean isGraph() {
        return mediaType.getSubtype().equals("turtle");
    }
}
