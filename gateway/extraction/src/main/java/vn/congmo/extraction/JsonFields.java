package vn.congmo.extraction;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Evidence;

/** JSON objects of findings: named fields, and the evidence behind them. */
final class JsonFields {
    private JsonFields() {}

    static Map<String, @Nullable Object> cited(Evidence evidence, Map<String, @Nullable Object> fields) {
        var map = new LinkedHashMap<String, @Nullable Object>(fields);
        map.put("quote", evidence.quote());
        return grounded(evidence, map);
    }

    static Map<String, @Nullable Object> grounded(Evidence evidence, Map<String, @Nullable Object> map) {
        map.put(
                "span",
                evidence.spans().stream().map(s -> List.of(s.start(), s.end())).toList());
        map.put("rule", evidence.rule());
        map.put("confidence", evidence.confidence());
        return map;
    }

    static void put(Map<String, @Nullable Object> map, String key, @Nullable Object value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    static Map<String, @Nullable Object> object(@Nullable Object... keysAndValues) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        var pairs = Arrays.asList(keysAndValues).iterator();
        while (pairs.hasNext()) {
            map.put(String.valueOf(pairs.next()), pairs.next());
        }
        return map;
    }
}
