package vn.congmo.sandbox;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What CKAN takes for a package; its refusals are those of CKAN 2.10. */
final class CkanRules {

    private static final Set<String> FIELDS = Set.of(
            "author",
            "author_email",
            "license_id",
            "maintainer",
            "maintainer_email",
            "name",
            "notes",
            "owner_org",
            "private",
            "state",
            "title",
            "type",
            "url",
            "version");

    private CkanRules() {}

    static void check(ObjectNode wanted, String organisation) {
        checkName(wanted.path("name"));
        checkOwner(wanted.path("owner_org"), organisation);
        wanted.path("tags").forEach(tag -> checkTag(tag.path("name").asString("")));
        checkExtras(wanted.path("extras"));
        checkEmail(wanted.path("maintainer_email").asString(""));
        wanted.path("resources").forEach(CkanRules::checkResource);
        if (wanted.toString().contains("\\u0000")) {
            throw CkanRefusal.broken();
        }
    }

    private static void checkName(JsonNode name) {
        if (name.isMissingNode() || name.isNull()) {
            throw CkanRefusal.invalid("name", "Missing value");
        }
        String text = name.asString("");
        if (text.length() < 2) {
            throw CkanRefusal.invalid("name", "Must be at least 2 characters long");
        }
        if (text.length() > 100) {
            throw CkanRefusal.invalid("name", "Name must be a maximum of 100 characters long");
        }
        if (!text.matches("[a-z0-9_-]+")) {
            throw CkanRefusal.invalid(
                    "name", "Must be purely lowercase alphanumeric (ascii) characters and these symbols: -_");
        }
    }

    private static void checkOwner(JsonNode owner, String organisation) {
        if (owner.asString("").isEmpty()) {
            throw CkanRefusal.invalid("owner_org", "An organization must be provided");
        }
        if (!owner.asString("").equals(organisation)) {
            throw CkanRefusal.invalid("owner_org", "Organization does not exist");
        }
    }

    private static void checkTag(String tag) {
        if (tag.length() < 2) {
            throw CkanRefusal.invalid("tags", "Tag \"" + tag + "\" length is less than minimum 2");
        }
        if (!tag.matches("[\\p{L}\\p{N}_ .-]+")) {
            throw CkanRefusal.invalid(
                    "tags",
                    "Tag \"" + tag + "\" can only contain alphanumeric characters, spaces (\" \"), hyphens (\"-\"),"
                            + " underscores (\"_\") or dots (\".\")");
        }
    }

    private static void checkExtras(JsonNode extras) {
        Set<String> keys = new HashSet<>();
        for (JsonNode extra : extras) {
            String key = extra.path("key").asString("");
            if (FIELDS.contains(key)) {
                throw CkanRefusal.invalid("extras", "There is a schema field with the same name");
            }
            if (!keys.add(key)) {
                throw CkanRefusal.invalid("extras_validation", "Duplicate key \"" + key + "\"");
            }
            if (!extra.path("value").isString()) {
                throw CkanRefusal.broken();
            }
        }
    }

    private static void checkEmail(String email) {
        if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+")) {
            throw CkanRefusal.invalid("maintainer_email", "Email " + email + " is not a valid format");
        }
    }

    private static void checkResource(JsonNode resource) {
        if (resource.has("size") && !resource.path("size").asString("0").matches("\\d*|null")) {
            throw CkanRefusal.invalid("resources", "Invalid integer");
        }
    }
}
