package vn.congmo.gateway.ckan.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Collects what CKAN has no field for. Lists are JSON in a string, as CKAN's DCAT extension reads them. */
public final class Extras {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final SortedMap<String, String> byKey = new TreeMap<>();

    /** With this text, unless it is blank. */
    public Extras with(String key, String value) {
        if (!value.isBlank()) {
            byKey.put(key, value);
        }
        return this;
    }

    /** With this text, if there is one. */
    public Extras with(String key, Optional<String> value) {
        value.ifPresent(known -> with(key, known));
        return this;
    }

    /** With this list, unless it is empty. */
    public Extras with(String key, List<String> values) {
        return values.isEmpty() ? this : with(key, JSON.writeValueAsString(values));
    }

    /** All of them by key. */
    public SortedMap<String, String> all() {
        return byKey;
    }
}
