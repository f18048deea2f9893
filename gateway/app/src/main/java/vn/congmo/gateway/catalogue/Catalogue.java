package vn.congmo.gateway.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.Sha256;

/**
 * All that is published at one moment: an immutable snapshot that a request takes once and keeps.
 *
 * @param head     hash of the publication log's last entry: equal heads mean equal catalogues (the ETag)
 * @param datasets by slug
 */
public record Catalogue(Sha256 head, SortedMap<DatasetId, Dataset> datasets) {

    public Catalogue {
        datasets = Collections.unmodifiableSortedMap(new TreeMap<>(datasets));
    }

    /** Before anything was published. */
    public static Catalogue empty() {
        return new Catalogue(Sha256.of(new byte[0]), new TreeMap<>());
    }

    /** The dataset of this id, if it was published. */
    public Optional<Dataset> find(DatasetId id) {
        return Optional.ofNullable(datasets.get(id));
    }

    /** All datasets by slug. */
    public List<Dataset> list() {
        return List.copyOf(datasets.values());
    }

    /** The snapshot that follows when this version is added under a new log head. */
    public Catalogue with(DatasetVersion version, Sha256 newHead) {
        Map<DatasetId, Dataset> next = new TreeMap<>(datasets);
        List<DatasetVersion> versions = new ArrayList<>();
        find(version.id().dataset()).ifPresent(dataset -> versions.addAll(dataset.versions()));
        versions.add(version);
        next.put(version.id().dataset(), new Dataset(version.id().dataset(), versions));
        return new Catalogue(newHead, new TreeMap<>(next));
    }
}
