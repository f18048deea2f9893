package vn.congmo.gateway.catalogue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.core.VersionId;

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

    /** The published dataset that an address calls so, whatever stands there. */
    public Optional<Dataset> find(String slug) {
        return datasets.values().stream()
                .filter(dataset -> dataset.id().slug().equals(slug))
                .findFirst();
    }

    /** What is left of the dataset of this id, if it was taken back. */
    public Optional<WithdrawnDataset> findWithdrawn(DatasetId id) {
        return Optional.ofNullable(withdrawn.get(id));
    }

    /** All datasets by slug. */
    public List<Dataset> list() {
        return List.copyOf(datasets.values());
    }

    /** When it last changed; empty before anything was published. */
    public Optional<Instant> changed() {
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(changes.getLast().time());
    }

    /** When what happens now is said to have happened: never before what happened last. */
    public Instant timeOfNext(Instant now) {
        Instant time = now.truncatedTo(ChronoUnit.MILLIS);
        Instant earliest = changed().map(last -> last.plusMillis(1)).orElse(time);
        return time.isBefore(earliest) ? earliest : time;
    }

    /** What the next version of this dataset is called, also where it was withdrawn: numbers are never used twice. */
    public VersionId nameNext(DatasetId id) {
        return find(id).or(() -> findWithdrawn(id).map(WithdrawnDataset::last))
                .map(dataset -> dataset.current().id().next())
                .orElse(new VersionId(id, 1));
    }

    /** Why an input must not be published unasked: a version made from it was taken back, and none since. */
    public Optional<Withdrawal> findWithdrawal(DatasetId id, Sha256 fingerprint) {
        boolean published = find(id).stream()
                .flatMap(dataset -> dataset.versions().stream())
                .anyMatch(version -> version.fingerprint().equals(fingerprint));
        return published
                ? Optional.empty()
                : withdrawals(id).values().stream()
                        .filter(withdrawal -> withdrawal.inputs().contains(fingerprint))
                        .findFirst();
    }

    /** What was taken back of a dataset, by number. */
    public SortedMap<Integer, Withdrawal> withdrawals(DatasetId id) {
        return find(id).map(Dataset::withdrawn)
                .or(() -> findWithdrawn(id).map(WithdrawnDataset::versions))
                .orElse(Collections.emptySortedMap());
    }

    /** The snapshot that follows when this version is added under a new log head. */
    public Catalogue with(DatasetVersion version, Sha256 newHead) {
        DatasetId id = version.id().dataset();
        List<DatasetVersion> versions =
                new ArrayList<>(find(id).map(Dataset::versions).orElse(List.of()));
        Change.Kind kind = versions.isEmpty() ? Change.Kind.CREATED : Change.Kind.UPDATED;
        versions.add(version);
        SortedMap<DatasetId, Dataset> next = new TreeMap<>(datasets);
        next.put(id, new Dataset(id, versions, withdrawals(id)));
        SortedMap<DatasetId, WithdrawnDataset> gone = new TreeMap<>(withdrawn);
        gone.remove(id);
        return new Catalogue(
                newHead, next, gone, changed(newHead, kind, version.id(), version.issued(), version.note()));
    }

    /**
     * The snapshot that follows when a dataset is taken back under a new log head.
     *
     * @throws java.util.NoSuchElementException when it is not published
     */
    public Catalogue without(DatasetId id, Instant time, LocalizedText reason, Sha256 newHead) {
        Dataset dataset = find(id).orElseThrow();
        SortedMap<DatasetId, Dataset> next = new TreeMap<>(datasets);
        next.remove(id);
        SortedMap<DatasetId, WithdrawnDataset> gone = new TreeMap<>(withdrawn);
        gone.put(id, new WithdrawnDataset(dataset, withdrawal(time, reason, dataset.versions())));
        return new Catalogue(
                newHead,
                next,
                gone,
                changed(newHead, Change.Kind.WITHDRAWN, dataset.current().id(), time, reason));
    }

    /**
     * The snapshot that follows when a version that is not the current one is taken back under a new log head.
     *
     * @throws java.util.NoSuchElementException when it cannot be read now
     * @throws IllegalArgumentException         when it is the current one
     */
    public Catalogue without(VersionId id, Instant time, LocalizedText reason, Sha256 newHead) {
        Dataset dataset = find(id.dataset()).orElseThrow();
        DatasetVersion version = dataset.findVersion(id.number()).orElseThrow();
        if (version.equals(dataset.current())) {
            throw new IllegalArgumentException("The current version goes with its dataset only: " + id);
        }
        SortedMap<DatasetId, Dataset> next = new TreeMap<>(datasets);
        next.put(id.dataset(), dataset.without(version, withdrawal(time, reason, List.of(version))));
        return new Catalogue(
                newHead, next, withdrawn, changed(newHead, Change.Kind.VERSION_WITHDRAWN, id, time, reason));
    }

    private static Withdrawal withdrawal(Instant time, LocalizedText reason, List<DatasetVersion> versions) {
        return new Withdrawal(
                time,
                reason,
                versions.stream().map(DatasetVersion::fingerprint).collect(Collectors.toUnmodifiableSet()));
    }

    private List<Change> changed(Sha256 entry, Change.Kind kind, VersionId version, Instant time, LocalizedText note) {
        List<Change> all = new ArrayList<>(changes);
        all.add(new Change(changes.size() + 1L, entry, kind, version.dataset(), version.number(), time, note));
        return all;
    }
}
