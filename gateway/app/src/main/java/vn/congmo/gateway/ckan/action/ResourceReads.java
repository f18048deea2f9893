package vn.congmo.gateway.ckan.action;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.ckan.dict.ResourceDict;
import vn.congmo.gateway.ckan.model.CkanPackage;

/** Shows and finds resources. */
@Component
class ResourceReads implements ActionSource {

    @Override
    public List<Action> list() {
        return List.of(
                Action.reading("resource_show", ResourceReads::show),
                Action.reading("resource_search", ResourceReads::search));
    }

    private static Map<String, @Nullable Object> show(Call call) {
        String id = call.arguments().get("id");
        CkanPackage owner = call.site().findByResource(id).orElseThrow(CkanFault::notFound);
        Readers.requireVisible(call, owner);
        return ResourceDict.of(call.site(), owner, position(owner, id));
    }

    /** The place of a resource in its package. */
    static int position(CkanPackage owner, String id) {
        return IntStream.range(0, owner.resources().size())
                .filter(place -> owner.resources().get(place).id().equals(id))
                .findFirst()
                .orElseThrow(CkanFault::notFound);
    }

    private static Map<String, Object> search(Call call) {
        List<String> wanted = call.arguments().list("query");
        if (wanted.isEmpty()) {
            throw CkanFault.invalid("query", "Missing value");
        }
        List<Map<String, @Nullable Object>> all = found(call, wanted);
        long limit = call.arguments().natural("limit", all.size());
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("count", all.size());
        result.put(
                "results",
                all.stream()
                        .skip(call.arguments().natural("offset", 0))
                        .limit(limit)
                        .toList());
        return result;
    }

    private static List<Map<String, @Nullable Object>> found(Call call, List<String> wanted) {
        List<Map<String, @Nullable Object>> found = new ArrayList<>();
        for (CkanPackage owner : call.site().packages()) {
            for (int place = 0; owner.isPublic() && place < owner.resources().size(); place++) {
                Map<String, @Nullable Object> dict = ResourceDict.of(call.site(), owner, place);
                if (wanted.stream().allMatch(each -> holds(dict, each))) {
                    found.add(dict);
                }
            }
        }
        return found;
    }

    private static boolean holds(Map<String, @Nullable Object> dict, String wanted) {
        int colon = wanted.indexOf(':');
        if (colon < 1) {
            throw CkanFault.invalid("query", "Must be <field>:<value> pair(s)");
        }
        String field = wanted.substring(0, colon);
        if (!dict.containsKey(field)) {
            throw CkanFault.invalid("query", "Field \"%s\" not recognised in resource_search.".formatted(field));
        }
        String value = String.valueOf(dict.get(field)).toLowerCase(Locale.ROOT);
        return dict.get(field) != null
                && value.contains(wanted.substring(colon + 1).toLowerCase(Locale.ROOT));
    }
}
