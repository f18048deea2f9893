package vn.congmo.gateway.core;

/**
 * Names one published version of a dataset.
 *
 * @param number counts from 1, without gaps
 */
public record VersionId(DatasetId dataset, int number) {

    public VersionId {
        if (number < 1) {
            throw new IllegalArgumentException("Version numbers start at 1, not " + number);
        }
    }

    /** Its path below the base IRI, which is also where its page is. */
    public String path() {
        return dataset.path() + "/version/" + number;
    }

    /** The version that follows this one. */
    public VersionId next() {
        return new VersionId(dataset, number + 1);
    }
}
