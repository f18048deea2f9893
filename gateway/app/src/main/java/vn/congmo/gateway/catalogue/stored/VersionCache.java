package vn.congmo.gateway.catalogue.stored;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.core.VersionId;

/** What was read of versions; forgets versions that are current no more. Safe in any thread. */
final class VersionCache<K, V> {

    private final Map<K, V> kept = new ConcurrentHashMap<>();
    private final Function<K, VersionId> version;

    VersionCache(Function<K, VersionId> version) {
        this.version = version;
    }

    V get(K key, Supplier<V> reader) {
        return kept.computeIfAbsent(key, missing -> reader.get());
    }

    void retain(Catalogue catalogue) {
        Set<VersionId> current =
                catalogue.list().stream().map(dataset -> dataset.current().id()).collect(Collectors.toSet());
        kept.keySet().removeIf(key -> !current.contains(version.apply(key)));
    }
}
