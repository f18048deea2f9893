package vn.congmo.gateway.publication;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.core.LocalizedText;

/** How a publication run of one source ended. */
public sealed interface Outcome {

    /** The source's name. */
    String source();

    /** How long it took. */
    Duration took();

    /** A new version is official and visible. */
    record Published(String source, DatasetVersion version, Duration took) implements Outcome {}

    /** The input is what the current version was made from: nothing new. */
    record Unchanged(String source, DatasetVersion version, Duration took) implements Outcome {}

    /**
     * The input is faulty: nothing changed.
     *
     * @param problems the first of them, each with file, row and column where it has one
     * @param total    how many there are
     * @param report   the file with all of them
     */
    record Refused(String source, List<LocalizedText> problems, long total, Path report, Duration took)
            implements Outcome {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
