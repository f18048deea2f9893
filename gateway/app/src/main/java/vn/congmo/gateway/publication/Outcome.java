package vn.congmo.gateway.publication;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Withdrawal;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.LocalizedText;

/** How a publication run of one source ended. */
public sealed interface Outcome {

    /** The source's name. */
    String source();

    /** How long it took. */
    Duration took();

    /**
     * A new version is official and visible.
     *
     * @param remarks what its publisher should know, such as a format that it lacks and why
     */
    record Published(String source, DatasetVersion version, List<LocalizedText> remarks, Duration took)
            implements Outcome {

        public Published {
            remarks = List.copyOf(remarks);
        }
    }

    /** The input is what the current version was made from: nothing new. */
    record Unchanged(String source, DatasetVersion version, Duration took) implements Outcome {}

    /**
     * What was made from this very input was withdrawn: it is not published again unless somebody asks for it.
     *
     * @param dataset whose input it is
     */
    record HeldBack(String source, DatasetId dataset, Withdrawal withdrawal, Duration took) implements Outcome {

        /** Since when and why, and how to publish it all the same. */
        public LocalizedText explanation() {
            return new LocalizedText(
                    "%s đã được thu hồi lúc %s (%s), nên đầu vào như cũ không được công bố lại; muốn vậy, hãy dùng --republish %s"
                            .formatted(
                                    dataset,
                                    withdrawal.time(),
                                    withdrawal.reason().vi(),
                                    dataset),
                    "%s was withdrawn at %s (%s), so the same input is not published again; to do so, use --republish %s"
                            .formatted(
                                    dataset,
                                    withdrawal.time(),
                                    withdrawal.reason().en(),
                                    dataset));
        }
    }

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
