package vn.congmo.csvw.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The headers of the HTTP response that a table came with, as far as they bear on its metadata.
 *
 * @param links values of {@code Link} headers in their order; one value may hold several links
 * @param contentType value of {@code Content-Type}
 * @param contentLanguage value of {@code Content-Language}
 * @see <a href="https://www.w3.org/TR/tabular-data-model/#link-header">Model for Tabular Data, sections 5.2 and
 *     6.1</a>
 */
public record ResponseHeaders(List<String> links, Optional<String> contentType, Optional<String> contentLanguage) {

    /** No header says anything. */
    public static final ResponseHeaders NONE = new ResponseHeaders(List.of(), Optional.empty(), Optional.empty());

    private static final Set<String> METADATA =
            Set.of("application/csvm+json", "application/ld+json", "application/json");
    private static final String TAB_SEPARATED = "text/tab-separated-values";

    public ResponseHeaders {
        links = List.copyOf(links);
    }

    /** The references of all links that could be metadata, in the order of the headers. */
    List<String> describedBy() {
        return links.stream()
                .flatMap(value -> HeaderValue.split(value, ',').stream())
                .map(HeaderValue::of)
                .filter(ResponseHeaders::isMetadata)
                .map(link ->
                        link.first().substring(1, link.first().length() - 1).strip())
                .toList();
    }

    /** The default dialect with what {@code Content-Type} says otherwise. */
    Dialect dialect() {
        if (contentType.isEmpty()) {
            return Dialect.DEFAULT;
        }
        HeaderValue type = HeaderValue.of(contentType.get());
        boolean hasTabs = type.first().equalsIgnoreCase(TAB_SEPARATED);
        boolean hasHeader = !type.parameter("header").equalsIgnoreCase("absent");
        String charset = type.parameter("charset");
        return Dialect.DEFAULT.with(
                hasTabs ? "\t" : Dialect.DEFAULT.delimiter(),
                EncodingLabels.find(charset).isPresent() ? charset : Dialect.DEFAULT.encoding(),
                hasHeader ? Dialect.DEFAULT.headerRowCount() : 0);
    }

    /** The language of the table where the header names just one. */
    Optional<String> language() {
        return contentLanguage.map(String::strip).filter(Languages::isTag);
    }

    private static boolean isMetadata(HeaderValue link) {
        boolean hasReference = link.first().startsWith("<") && link.first().endsWith(">");
        List<String> relations =
                new ArrayList<>(HeaderValue.split(link.parameter("rel").toLowerCase(Locale.ROOT), ' '));
        return hasReference
                && relations.contains("describedby")
                && METADATA.contains(link.parameter("type").toLowerCase(Locale.ROOT));
    }
}
