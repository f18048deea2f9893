package vn.congmo.gateway.ckan.model;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A file or an address of a package.
 *
 * @param texts        its fields by CKAN's names ({@code url}, {@code format} ...); one without a value is absent
 * @param bytes        size of the file
 * @param created      when it was added to its package
 * @param lastModified when the file last changed, where that is known
 * @param modified     when anything of it last changed
 */
public record CkanResource(
        String id,
        Map<String, String> texts,
        Optional<Long> bytes,
        Instant created,
        Optional<Instant> lastModified,
        Instant modified) {

    /** {@code url_type} of a file that lies here. */
    public static final String UPLOAD = "upload";

    public CkanResource {
        texts = Map.copyOf(texts);
    }

    /** A field. */
    public Optional<String> find(String text) {
        return Optional.ofNullable(texts.get(text));
    }
}
