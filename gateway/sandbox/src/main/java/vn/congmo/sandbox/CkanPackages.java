package vn.congmo.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The packages of a CKAN site, by id; a deleted one stays, and its name is free again. */
final class CkanPackages {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> PATCHED_BY_SITE = Set.of("id", "num_resources", "num_tags", "metadata_modified");

    private final Map<String, ObjectNode> byId = new LinkedHashMap<>();
    private final String organisation;
    private int writes;

    CkanPackages(String organisation) {
        this.organisation = organisation;
    }

    int writes() {
        return writes;
    }

    int count() {
        return byId.size();
    }

    Iterable<ObjectNode> all() {
        return byId.values();
    }

    /** By id or name; of some with the same name the one that is not deleted. */
    Optional<ObjectNode> find(String idOrName) {
        Optional<ObjectNode> named = byId.values().stream()
                .filter(each -> each.path("name").asString("").equals(idOrName))
                .min((a, b) ->
                        a.path("state").asString("").compareTo(b.path("state").asString("")));
        return named.or(() -> Optional.ofNullable(byId.get(idOrName)));
    }

    ObjectNode get(String idOrName) {
        return find(idOrName).orElseThrow(CkanRefusal::notFound);
    }

    ObjectNode create(ObjectNode wanted) {
        if (wanted.has("id")) {
            throw CkanRefusal.invalid("id", "The input field id was not expected.");
        }
        CkanRules.check(wanted, organisation);
        if (find(wanted.path("name").asString(""))
                .filter(CkanPackages::isActive)
                .isPresent()) {
            throw CkanRefusal.invalid("name", "That URL is already in use.");
        }
        return store(UUID.randomUUID().toString(), wanted);
    }

    /** Replaces all; what is not sent is gone. */
    ObjectNode update(ObjectNode wanted) {
        ObjectNode old = get(wanted.path("id").asString(wanted.path("name").asString("")));
        CkanRules.check(wanted, organisation);
        return store(old.path("id").asString(""), wanted);
    }

    /** Replaces the fields that are sent, lists as a whole. */
    ObjectNode patch(ObjectNode changes) {
        ObjectNode merged = get(changes.path("id").asString("")).deepCopy();
        changes.properties().forEach(field -> merged.set(field.getKey(), field.getValue()));
        merged.put("id", get(changes.path("id").asString("")).path("id").asString(""));
        return update(merged);
    }

    void delete(String idOrName) {
        writes++;
        get(idOrName).put("state", "deleted");
    }

    /** Puts a resource into its package, in place of the one with its id. */
    ObjectNode putResource(ObjectNode resource) {
        String wanted = resource.path("id").asString("");
        ObjectNode owner = owner(resource);
        ArrayNode resources = owner.withArray("resources");
        ObjectNode whole = complete(resource, owner);
        for (int i = 0; i < resources.size(); i++) {
            if (resources.get(i).path("id").asString("").equals(wanted)) {
                resources.set(i, whole);
                return touched(owner, whole);
            }
        }
        resources.add(whole);
        return touched(owner, whole);
    }

    private ObjectNode owner(ObjectNode resource) {
        if (resource.has("package_id")) {
            return get(resource.path("package_id").asString(""));
        }
        return byId.values().stream()
                .filter(each -> each.path("resources").valueStream().anyMatch(held -> held.path("id")
                        .asString("")
                        .equals(resource.path("id").asString("-"))))
                .findFirst()
                .orElseThrow(() -> CkanRefusal.invalid("package_id", "Missing value"));
    }

    private ObjectNode touched(ObjectNode owner, ObjectNode resource) {
        writes++;
        owner.put("num_resources", owner.path("resources").size());
        owner.put("metadata_modified", "2026-11-22T00:00:00.%06d".formatted(writes));
        return resource;
    }

    private ObjectNode store(String id, ObjectNode wanted) {
        writes++;
        ObjectNode whole = JSON.createObjectNode();
        wanted.properties().stream()
                .filter(field -> !PATCHED_BY_SITE.contains(field.getKey()))
                .forEach(field -> whole.set(field.getKey(), field.getValue()));
        whole.put("id", id)
                .put("type", "dataset")
                .put("state", wanted.path("state").asString("active"));
        ArrayNode resources = JSON.createArrayNode();
        wanted.path("resources").forEach(each -> resources.add(complete((ObjectNode) each, whole)));
        whole.set("resources", resources);
        whole.put("num_resources", resources.size())
                .put("num_tags", wanted.path("tags").size());
        whole.put("metadata_modified", "2026-11-22T00:00:00.%06d".formatted(writes));
        byId.put(id, whole);
        return whole;
    }

    private static ObjectNode complete(ObjectNode resource, ObjectNode owner) {
        ObjectNode whole = resource.deepCopy();
        if (whole.path("id").asString("").isEmpty()) {
            whole.put("id", UUID.randomUUID().toString());
        }
        if (!whole.has("hash")) {
            whole.put("hash", "");
        }
        if (!whole.has("url_type") || whole.has("clear_upload")) {
            whole.putNull("url_type");
        }
        whole.remove("clear_upload");
        whole.put("package_id", owner.path("id").asString("")).put("state", "active");
        return whole;
    }

    private static boolean isActive(JsonNode each) {
        return each.path("state").asString("").equals("active");
    }
}
