package vn.congmo.gateway.forms;

import java.io.IOException;
import java.nio.file.Path;

/** A format that a whole dataset is handed out in; without state, safe in any thread. */
public interface DatasetFormat {

    /** The name of the file, for example {@code plans.zip} of the dataset {@code plans}. */
    String fileName(String slug);

    /** Its media type, with the charset where it is text. */
    String mediaType();

    /**
     * Makes the file.
     *
     * @param content of the version; has what earlier formats made of it
     * @param file    to be created
     * @throws IOException when the disk does not take it
     * @throws UnfitException when the dataset cannot be told in this format
     */
    void write(VersionContent content, Path file) throws IOException;
}
