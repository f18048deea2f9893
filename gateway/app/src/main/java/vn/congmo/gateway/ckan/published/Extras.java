package vn.congmo.gateway.ckan.published;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Collects what CKAN has no field for. Lists are JSON in a string, as CKAN's DCAT extension reads them. */
final class Extras {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final SortedMap<String, String> byKey = new TreeMap<>();

    Extras with(String key, String value) {
        if (!value.isBlank()) {
            byKey.put(key, value);
        }
        return this;
    }

    Extras with(String key, Optional<String> value) {
        value.ifPresent(known -> with(key, known));
        return this;
    }

    Extras with(String key, List<String> values) {
        return values.isEmpty() ? this : with(key, JSON.writeValueAsString(values));
    }

    SortedMap<String, String> all() {
        return byKey;
    }
}
