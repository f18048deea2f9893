package vn.congmo.gateway.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.Sha256;

/**
 * All that is published at one moment: an immutable snapshot that a request takes once and keeps.
 *
 * @param head      hash of the publication log's last entry: equal heads mean equal catalogues (the ETag)
 * @param datasets  by slug
 * @param withdrawn datasets that were taken back and not published again, by slug
 * @param changes   how it came to be, oldest first
 */
public record Catalogue(
        Sha256 head,
        SortedMap<DatasetId, Dataset> datasets,
        SortedMap<DatasetId, WithdrawnDataset> withdrawn,
        List<Change> changes) {

    public Catalogue {
        datasets = Collections.unmodifiableSortedMap(new TreeMap<>(datasets));
        withdrawn = Collections.unmodifiableSortedMap(new TreeMap<>(withdrawn));
        changes = List.copyOf(changes);
    }

    /** Before anything was published. */
    public static Catalogue empty() {
        return opened(Sha256.of(new byte[0]));
    }

    /** With this log head and nothing in it. */
    public static Catalogue opened(Sha256 head) {
        return new Catalogue(head, new TreeMap<>(), new TreeMap<>(), List.of());
    }

    /** The dataset of this id, if it is published. */
    public Optional<Dataset> find(DatasetId id) {
        return Optional.ofNullable(datasets.get(id));
    }

    /** What is left of the dataset of this id, if it was taken back. */
    public Optional<WithdrawnDataset> findWithdrawn(DatasetId id) {
        return Optional.ofNullable(withdrawn.get(id));
    }

    /** All datasets by slug. */
    public List<Dataset> list() {
        return List.copyOf(datasets.values());
    }

    /** The snapshot that follows when this version is added under a new log head. */
    public Catalogue with(DatasetVersion version, Sha256 newHead) {
        DatasetId id = version.id().dataset();
        Optional<Dataset> known = find(id);
        List<DatasetVersion> versions =
                new ArrayList<>(known.map(Dataset::versions).orElse(List.of()));
        versions.add(version);
        SortedMap<DatasetId, Dataset> next = new TreeMap<>(datasets);
        next.put(id, new Dataset(id, versions, known.map(Dataset::withdrawn).orElse(new TreeMap<>())));
        SortedMap<DatasetId, WithdrawnDataset> gone = new TreeMap<>(withdrawn);
        gone.remove(id);
        Change.Kind kind = known.isPresent() ? Change.Kind.UPDATED : Change.Kind.CREATED;
        return new Catalogue(
                newHead,
                next,
                gone,
                changed(new Change(
                        changes.size() + 1L,
                        newHead,
                        kind,
                        id,
                        version.id().number(),
                        version.issued(),
                        version.note())));
    }

    private List<Change> changed(Change change) {
        List<Change> all = new ArrayList<>(changes);
        all.add(change);
        return all;
    }
}
