package vn.congmo.gateway.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.VersionId;

/**
 * All things of one kind that the current version of a dataset tells of, made from its rows once per version. Each
 * subject extends it by the kind of thing; safe in any thread.
 */
public abstract class PublishedCollection<T> {

    private final DatasetId dataset;
    private final Function<T, String> id;
    private final AtomicReference<Loaded<T>> loaded = new AtomicReference<>(new Loaded<>(Optional.empty(), Map.of()));

    /** A collection of things of this dataset with this identity. */
    protected PublishedCollection(DatasetId dataset, Function<T, String> id) {
        this.dataset = dataset;
        this.id = id;
    }

    /** Makes the things from the rows of a version, in the order to list them in. */
    protected abstract List<T> read(DatasetVersion version);

    /** The dataset that they stand in. */
    public DatasetId dataset() {
        return dataset;
    }

    /** All of them; none when the dataset was never published. */
    public List<T> list(Catalogue catalogue) {
        return List.copyOf(byId(catalogue).values());
    }

    /** The thing of this id, if there is one. */
    public Optional<T> find(Catalogue catalogue, String wanted) {
        return Optional.ofNullable(byId(catalogue).get(wanted));
    }

    private Map<String, T> byId(Catalogue catalogue) {
        return catalogue.find(dataset).map(Dataset::current).map(this::load).orElse(Map.of());
    }

    /** Two threads may read the same version at once; both make the same, and one of them stays. */
    private Map<String, T> load(DatasetVersion version) {
        Loaded<T> now = loaded.get();
        if (now.version().equals(Optional.of(version.id()))) {
            return now.byId();
        }
        Map<String, T> byId = new LinkedHashMap<>();
        read(version).forEach(thing -> byId.put(id.apply(thing), thing));
        loaded.set(new Loaded<>(Optional.of(version.id()), byId));
        return byId;
    }

    private record Loaded<T>(Optional<VersionId> version, Map<String, T> byId) {}
}
