package vn.congmo.gateway.publication;

import java.io.IOException;
import java.nio.file.Path;

/** Something that can be published as one dataset: it lays out a CSVW table group and its tables. */
public interface DatasetSource {

    /** What progress lines call it: usually the folder it reads. */
    String name();

    /**
     * Writes or links {@code csv-metadata.json} and its tables into an empty folder that only this run uses.
     *
     * @return where they are: the folder given, or the source's own one when it holds them already
     * @throws vn.congmo.gateway.core.Refusal when the source cannot be read, saying which file and why
     */
    Path stage(Path folder) throws IOException;
}
