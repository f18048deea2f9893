package vn.congmo.gateway.ckan.dict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congmo.gateway.ckan.model.CkanPackage;
import vn.congmo.gateway.ckan.model.CkanResource;
import vn.congmo.gateway.ckan.model.CkanSite;
import vn.congmo.gateway.ckan.model.NaiveTime;

/** A resource as clients get it. */
public final class ResourceDict {

    private static final List<String> TEXTS = List.of(
            "cache_last_updated",
            "cache_url",
            "description",
            "format",
            "hash",
            "mimetype",
            "mimetype_inner",
            "name",
            "resource_type",
            "url",
            "url_type");

    private ResourceDict() {}

    /** The resource at a place of its package. */
    public static Map<String, @Nullable Object> of(CkanSite site, CkanPackage owner, int position) {
        CkanResource of = owner.resources().get(position);
        Map<String, @Nullable Object> dict = new LinkedHashMap<>();
        TEXTS.forEach(text -> dict.put(text, of.texts().get(text)));
        of.texts().forEach(dict::put);
        dict.putIfAbsent("format", "");
        dict.putIfAbsent("hash", "");
        dict.put("created", NaiveTime.of(of.created()));
        dict.put("datastore_active", site.findTable(of.id()).isPresent());
        dict.put("id", of.id());
        dict.put("last_modified", of.lastModified().map(NaiveTime::of).orElse(null));
        dict.put("metadata_modified", NaiveTime.of(of.modified()));
        dict.put("package_id", owner.id());
        dict.put("position", position);
        dict.put("size", of.bytes().orElse(null));
        dict.put("state", "active");
        return dict;
    }
}
