package vn.congmo.gateway.catalogue.dcat;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.DatasetId;

/** Datasets that could not be described when it was last tried, and why. */
@Component
public class DamagedDatasets {

    private static final Logger LOG = LoggerFactory.getLogger(DamagedDatasets.class);

    private final Map<DatasetId, String> damaged = new ConcurrentSkipListMap<>();

    void add(DatasetId dataset, RuntimeException fault) {
        String reason = Optional.ofNullable(fault.getMessage()).orElse(fault.toString());
        if (!reason.equals(damaged.put(dataset, reason))) {
            LOG.error("The dataset {} is damaged and is listed without its metadata: {}", dataset.slug(), reason);
        }
    }

    void remove(DatasetId dataset) {
        if (damaged.remove(dataset) != null) {
            LOG.info("The dataset {} can be described again", dataset.slug());
        }
    }

    /** By dataset. */
    public SortedMap<DatasetId, String> all() {
        return new TreeMap<>(damaged);
    }
}
