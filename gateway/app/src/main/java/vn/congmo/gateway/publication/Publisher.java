package vn.congmo.gateway.publication;

import java.nio.file.Path;
import java.util.List;
import vn.congmo.gateway.core.Refusal;

/** Publishes sources, one run per dataset, one run at a time. */
public interface Publisher {

    /** Whether a folder was refused because there is nothing in it, or no such folder. */
    static boolean foundNothing(Refusal refusal) {
        return PublicationErrors.NOTHING_TO_PUBLISH.isKindOf(refusal);
    }

    /** Publishes one source; a faulty one is an outcome, not an exception. */
    Outcome publish(DatasetSource source, PublicationOrder order, Progress progress);

    /** Goes the whole way but the last step: {@code Published} then holds the version as it would be. */
    Outcome check(DatasetSource source, PublicationOrder order, Progress progress);

    /**
     * Everything below a folder that can be published, in the order to publish it.
     *
     * @throws Refusal when there is nothing in it
     */
    List<DatasetSource> find(Path datasets);

    /**
     * Publishes everything that is found below a folder.
     *
     * @throws Refusal when there is nothing in it
     */
    List<Outcome> publishAll(Path datasets, PublicationOrder order, Progress progress);

    /** Publishes everything that has changed, without a word about it. */
    default List<Outcome> publishAll(Path datasets, Progress progress) {
        return publishAll(datasets, PublicationOrder.PLAIN, progress);
    }

    /** Builds store and index anew from files and log. */
    void rebuild(Progress progress);
}
