package vn.congmo.gateway.ckan.dict;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congmo.gateway.ckan.model.StableId;

/** A tag as clients get it. */
public final class TagDict {

    private TagDict() {}

    /** The tag of this name. */
    public static Map<String, @Nullable Object> of(String name) {
        Map<String, @Nullable Object> dict = new LinkedHashMap<>();
        dict.put("id", StableId.of("urn:tag:" + name));
        dict.put("name", name);
        dict.put("display_name", name);
        dict.put("state", "active");
        dict.put("vocabulary_id", null);
        return dict;
    }
}
