package vn.congmo.gateway.core;

/**
 * Names a dataset: its slug, as in {@code /dataset/<slug>}.
 *
 * @param slug ASCII, lower case, hyphens; at most 100 characters
 */
public record DatasetId(String slug) implements Comparable<DatasetId> {

    public DatasetId {
        Slug.require(slug);
    }

    /** Its path below the base IRI, which is also where its page is. */
    public String path() {
        return "/dataset/" + slug;
    }

    @Override
    public int compareTo(DatasetId other) {
        return slug.compareTo(other.slug);
    }

    @Override
    public String toString() {
        return slug;
    }
}
