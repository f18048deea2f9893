package vn.congmo.gateway.publication;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Finds what can be published below an input folder; each subject that makes rows of its own is one. */
public interface DatasetSources {

    /** The sources below this folder, in the order to publish them; none is no fault here. */
    List<DatasetSource> find(Path datasets) throws IOException;
}
