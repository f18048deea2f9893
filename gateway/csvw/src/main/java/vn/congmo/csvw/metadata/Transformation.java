package vn.congmo.csvw.metadata;

import java.util.Optional;

/**
 * A script that makes another format of the table; listed, never run.
 *
 * @see <a href="https://www.w3.org/TR/tabular-metadata/#transformation-definitions">Metadata Vocabulary, 5.10</a>
 */
public record Transformation(
        String url,
        String scriptFormat,
        String targetFormat,
        Optional<String> source,
        NaturalLanguage titles,
        Annotations annotations) {}
