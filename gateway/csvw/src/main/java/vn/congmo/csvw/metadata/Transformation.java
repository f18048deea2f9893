package vn.congmo.csvw.metadata;

import java.util.Optional;

/**
 * A script that makes another format of the table; listed, never run.
 *
 * @param id IRI of the transformation as a thing of its own
 * @param url where the script is, absolute
 * @param scriptFormat IRI of the script's format, such as {@code https://mustache.github.io/}
 * @param targetFormat IRI of what the script makes, such as one of the media types of IANA
 * @param source what the script reads: {@code json} or {@code rdf} as converted in standard mode; empty where it is the
 *     table itself
 * @param titles names of what the script makes
 * @see <a href="https://www.w3.org/TR/tabular-metadata/#transformation-definitions">Metadata Vocabulary, 5.10</a>
 */
public record Transformation(
        Optional<String> id,
        String url,
        String scriptFormat,
        String targetFormat,
        Optional<String> source,
        NaturalLanguage titles,
        Annotations annotations) {}
