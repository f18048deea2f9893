package vn.congmo.gateway.catalogue;

/** Where files are downloaded, below the address of a dataset (its newest files) or of a version (for ever). */
public final class FileAddress {

    private FileAddress() {}

    /** A table in some format, or the metadata: {@code <owner>/tasks.csv}. */
    public static String ofPart(String owner, Distribution file) {
        return owner + "/" + file.fileName();
    }

    /**
     * The dataset as a whole: beside its folder where the file is named after it ({@code plans.ttl} is {@code
     * <owner>.ttl}), else in it ({@code <owner>/datapackage.json}).
     */
    public static String ofWhole(String owner, Dataset dataset, Distribution file) {
        String slug = dataset.id().slug();
        return file.fileName().startsWith(slug + ".")
                ? owner + file.fileName().substring(slug.length())
                : ofPart(owner, file);
    }
}
