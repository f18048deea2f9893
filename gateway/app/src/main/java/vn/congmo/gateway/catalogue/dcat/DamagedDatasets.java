package vn.congmo.gateway.catalogue.dcat;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CatalogueChanged;
import vn.congmo.gateway.core.VersionId;

/** Versions of datasets that could not be described when it was last tried, and why. */
@Component
public class DamagedDatasets {

    private static final Logger LOG = LoggerFactory.getLogger(DamagedDatasets.class);

    private final Map<VersionId, String> damaged = new ConcurrentHashMap<>();

    void add(VersionId version, RuntimeException fault) {
        String reason = Optional.ofNullable(fault.getMessage()).orElse(fault.toString());
        if (!reason.equals(damaged.put(version, reason))) {
            LOG.error("{} is damaged and is listed without its metadata: {}", version, reason);
        }
    }

    void remove(VersionId version) {
        if (damaged.remove(version) != null) {
            LOG.info("{} can be described again", version);
        }
    }

    /** By version. */
    public Map<VersionId, String> all() {
        return Map.copyOf(damaged);
    }

    @EventListener
    void forgetWithdrawn(CatalogueChanged change) {
        damaged.keySet().removeIf(version -> !isPublished(change.catalogue(), version));
    }

    private static boolean isPublished(Catalogue catalogue, VersionId version) {
        return catalogue
                .find(version.dataset())
                .flatMap(dataset -> dataset.findVersion(version.number()))
                .isPresent();
    }
}
