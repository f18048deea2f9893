package vn.congmo.gateway.ckan.dict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congmo.gateway.ckan.model.CkanGroup;
import vn.congmo.gateway.ckan.model.NaiveTime;
import vn.congmo.gateway.ckan.model.StableId;

/** An organisation or a group as clients get it. */
public final class GroupDict {

    private GroupDict() {}

    /** As a package says who owns it. */
    public static Map<String, @Nullable Object> brief(CkanGroup of) {
        Map<String, @Nullable Object> dict = new LinkedHashMap<>();
        dict.put("id", of.id());
        dict.put("name", of.name());
        dict.put("title", of.title());
        dict.put("type", of.kind().name().toLowerCase(Locale.ROOT));
        dict.put("description", of.description());
        dict.put("image_url", of.image());
        dict.put("created", NaiveTime.of(of.created()));
        dict.put("is_organization", of.kind() == CkanGroup.Kind.ORGANIZATION);
        dict.put("approval_status", "approved");
        dict.put("state", "active");
        return dict;
    }

    /** As a package says which groups it is in. */
    public static Map<String, @Nullable Object> reference(CkanGroup of) {
        Map<String, @Nullable Object> dict = new LinkedHashMap<>();
        dict.put("id", of.id());
        dict.put("name", of.name());
        dict.put("title", of.title());
        dict.put("display_name", of.title());
        dict.put("description", of.description());
        dict.put("image_display_url", of.image());
        return dict;
    }

    /** In a list of all. */
    public static Map<String, @Nullable Object> listed(CkanGroup of, long packages) {
        Map<String, @Nullable Object> dict = brief(of);
        dict.put("display_name", of.title());
        dict.put("image_display_url", of.image());
        dict.put("num_followers", 0);
        dict.put("package_count", packages);
        return dict;
    }

    /** By itself. */
    public static Map<String, @Nullable Object> whole(CkanGroup of, long packages) {
        Map<String, @Nullable Object> dict = listed(of, packages);
        dict.put("extras", extras(of));
        dict.put("users", List.of());
        dict.put("tags", List.of());
        dict.put("groups", List.of());
        return dict;
    }

    /** Its extras. */
    public static List<Map<String, String>> extras(CkanGroup of) {
        return of.extras().entrySet().stream()
                .map(entry -> extra(of, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Map<String, String> extra(CkanGroup of, String key, String value) {
        Map<String, String> extra = new LinkedHashMap<>();
        extra.put("id", StableId.of("urn:extra:" + of.id() + ":" + key));
        extra.put("group_id", of.id());
        extra.put("key", key);
        extra.put("value", value);
        extra.put("state", "active");
        return extra;
    }
}
