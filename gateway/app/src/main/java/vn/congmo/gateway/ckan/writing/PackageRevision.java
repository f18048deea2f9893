package vn.congmo.gateway.ckan.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.congmo.gateway.ckan.action.Action;
import vn.congmo.gateway.ckan.action.ActionSource;
import vn.congmo.gateway.ckan.action.Arguments;
import vn.congmo.gateway.ckan.action.CkanFault;
import vn.congmo.gateway.ckan.dict.PackageDict;
import vn.congmo.gateway.ckan.model.CkanPackage;
import vn.congmo.gateway.ckan.model.CkanSite;

/** {@code package_revise}: changes a package if it still is what the client saw. */
@Component
class PackageRevision implements ActionSource {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ADD = "update__resources__extend";

    private final Desk desk;

    PackageRevision(Desk desk) {
        this.desk = desk;
    }

    @Override
    public List<Action> list() {
        return List.of(Action.writing(
                "package_revise", call -> desk.alone(call, (site, writer) -> revise(call.arguments(), site, writer))));
    }

    private Map<String, ?> revise(Arguments arguments, CkanSite site, Writer writer) {
        JsonNode match = object(arguments, "match");
        String wanted = Optional.of(match.path("id").asString(""))
                .filter(id -> !id.isEmpty())
                .orElse(match.path("name").asString(""));
        if (wanted.isEmpty()) {
            throw CkanFault.invalid("match__id", "Missing value");
        }
        CkanPackage before = desk.get(site, wanted, CkanFault.notFound("Package was not found."));
        ObjectNode whole = Desk.json(PackageDict.of(site, before));
        requireSame(match, whole);
        for (Map.Entry<String, JsonNode> field : object(arguments, "update").properties()) {
            whole.set(field.getKey(), field.getValue());
        }
        if (arguments.json().path(ADD) instanceof ArrayNode more) {
            ((ArrayNode) whole.get("resources")).addAll(more);
        }
        CkanPackage next = new PackageForm(whole, site, writer, Optional.of(before)).read();
        Desk.requireFor(writer, before);
        Desk.requireFor(writer, next);
        desk.keep(writer, "package_revise", next, Map.of());
        return Map.of("package", desk.dict(next.id()));
    }

    private static void requireSame(JsonNode match, ObjectNode now) {
        List<String> others = new ArrayList<>();
        match.properties().forEach(field -> {
            if (!field.getValue().equals(now.path(field.getKey()))) {
                others.add(field.getKey());
            }
        });
        if (!others.isEmpty()) {
            throw CkanFault.invalid(Map.of("match", others));
        }
    }

    /** In a form, an object is JSON in a text. */
    private static JsonNode object(Arguments arguments, String name) {
        JsonNode value = arguments.json().path(name);
        try {
            JsonNode object = value.isString() ? JSON.readTree(value.asString()) : value;
            return object.isObject() ? object : JSON.createObjectNode();
        } catch (JacksonException e) {
            throw CkanFault.invalid(name, "Cannot parse JSON");
        }
    }
}
