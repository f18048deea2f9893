package vn.congmo.gateway.ckan.writing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.congmo.gateway.access.Role;
import vn.congmo.gateway.ckan.action.Action;
import vn.congmo.gateway.ckan.action.ActionSource;
import vn.congmo.gateway.ckan.action.Call;
import vn.congmo.gateway.ckan.action.CkanFault;
import vn.congmo.gateway.ckan.dict.GroupDict;
import vn.congmo.gateway.ckan.model.CkanGroup;
import vn.congmo.gateway.ckan.model.CkanPackage;
import vn.congmo.gateway.ckan.model.CkanSite;

/** Creates and changes organisations. */
@Component
class OrganisationWrites implements ActionSource {

    private static final String CREATE = "organization_create";

    private final Desk desk;

    OrganisationWrites(Desk desk) {
        this.desk = desk;
    }

    @Override
    public List<Action> list() {
        return List.of(
                Action.writing(CREATE, call -> desk.alone(call, (site, writer) -> create(call, site, writer))),
                Action.writing(
                        "organization_patch", call -> desk.alone(call, (site, writer) -> patch(call, site, writer))));
    }

    private Map<String, ?> create(Call call, CkanSite site, Writer writer) {
        Desk.require(writer, Role.PUBLISHER, "create organizations");
        CkanGroup next = read(Form.of(call.arguments().json()), site, writer, Optional.empty());
        desk.keep(writer, CREATE, next);
        return GroupDict.whole(next, 0);
    }

    /** CKAN, too, answers with a list of packages that is always empty. */
    private Map<String, ?> patch(Call call, CkanSite site, Writer writer) {
        Desk.require(writer, Role.PUBLISHER, "edit organizations");
        CkanGroup before = desk.getOrganisation(site, call.arguments().get("id"));
        ObjectNode whole = Desk.json(GroupDict.whole(before, 0));
        for (Map.Entry<String, JsonNode> field : call.arguments().json().properties()) {
            whole.set(field.getKey(), field.getValue());
        }
        CkanGroup next = read(Form.of(whole), site, writer, Optional.of(before));
        desk.keep(writer, "organization_patch", next);
        long packages = site.packages().stream()
                .filter(CkanPackage::isPublic)
                .filter(each -> each.owner().equals(next.id()))
                .count();
        Map<String, @Nullable Object> dict = GroupDict.whole(next, packages);
        dict.put("packages", List.of());
        return dict;
    }

    private static CkanGroup read(Form form, CkanSite site, Writer writer, Optional<CkanGroup> before) {
        Optional<String> restored = writer.isAdmin() ? form.find("id") : Optional.empty();
        String id = before.map(CkanGroup::id).or(() -> restored).orElseGet(() -> UUID.randomUUID()
                .toString());
        String name = name(form, site, id);
        SortedMap<String, String> extras = new TreeMap<>();
        form.list("extras").forEach(extra -> extra.find("key")
                .ifPresent(key -> extras.put(key, extra.find("value").orElse(""))));
        CkanGroup next = new CkanGroup(
                id,
                CkanGroup.Kind.ORGANIZATION,
                name,
                form.find("title").orElse(name),
                form.find("description").orElse(""),
                form.find("image_url").orElse(""),
                extras,
                before.map(CkanGroup::created)
                        .or(() -> writer.isAdmin() ? form.moment("created") : Optional.empty())
                        .orElse(writer.now()));
        form.faults().throwIfAny();
        return next;
    }

    private static String name(Form form, CkanSite site, String id) {
        Optional<String> name = form.find("name");
        if (name.isEmpty()) {
            throw CkanFault.invalid("name", "Missing value");
        }
        if (Names.check(name.get(), form.faults())) {
            for (String key : List.of(name.get(), id)) {
                site.findGroup(CkanGroup.Kind.ORGANIZATION, key)
                        .filter(other -> !other.id().equals(id))
                        .ifPresent(other -> form.faults().add("name", "Group name already exists in database"));
            }
        }
        return name.get();
    }
}
