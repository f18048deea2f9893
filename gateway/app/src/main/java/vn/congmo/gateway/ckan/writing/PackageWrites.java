package vn.congmo.gateway.ckan.writing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.congmo.gateway.access.Role;
import vn.congmo.gateway.ckan.action.Action;
import vn.congmo.gateway.ckan.action.ActionSource;
import vn.congmo.gateway.ckan.action.Call;
import vn.congmo.gateway.ckan.action.CkanFault;
import vn.congmo.gateway.ckan.dict.PackageDict;
import vn.congmo.gateway.ckan.model.CkanPackage;
import vn.congmo.gateway.ckan.model.CkanSite;

/** Creates, changes, deletes and purges packages. */
@Component
class PackageWrites implements ActionSource {

    private final Desk desk;

    PackageWrites(Desk desk) {
        this.desk = desk;
    }

    @Override
    public List<Action> list() {
        return List.of(
                Action.writing(
                        "package_create", call -> desk.alone(call, (site, writer) -> create(call, site, writer))),
                Action.writing(
                        "package_update", call -> desk.alone(call, (site, writer) -> update(call, site, writer))),
                Action.writing("package_patch", call -> desk.alone(call, (site, writer) -> patch(call, site, writer))),
                Action.writing(
                        "package_delete",
                        call -> desk.aloneWithout(call, (site, writer) -> delete(call, site, writer))),
                Action.writing(
                        "dataset_purge", call -> desk.aloneWithout(call, (site, writer) -> purge(call, site, writer))));
    }

    private Map<String, ?> create(Call call, CkanSite site, Writer writer) {
        CkanPackage next = new PackageForm(call.arguments().json(), site, writer, Optional.empty()).read();
        Desk.requireFor(writer, next);
        desk.keepNew(writer, site, next);
        return desk.dict(next.id());
    }

    private Map<String, ?> update(Call call, CkanSite site, Writer writer) {
        String wanted = call.arguments()
                .findFilled("id")
                .or(() -> call.arguments().findFilled("name"))
                .orElseThrow(() -> CkanFault.invalid("id", "Missing value"));
        CkanPackage before = desk.get(site, wanted, CkanFault.notFound("Package was not found."));
        return replace("package_update", call.arguments().json(), before, site, writer);
    }

    /** What is not sent stays; lists are replaced as a whole. */
    private Map<String, ?> patch(Call call, CkanSite site, Writer writer) {
        CkanPackage before = desk.get(site, call.arguments().get("id"), CkanFault.notFound());
        ObjectNode whole = Desk.json(PackageDict.of(site, before));
        for (Map.Entry<String, JsonNode> field : call.arguments().json().properties()) {
            whole.set(field.getKey(), field.getValue());
        }
        return replace("package_patch", whole, before, site, writer);
    }

    private Map<String, ?> replace(String action, ObjectNode json, CkanPackage before, CkanSite site, Writer writer) {
        CkanPackage next = new PackageForm(json, site, writer, Optional.of(before)).read();
        Desk.requireFor(writer, before);
        Desk.requireFor(writer, next);
        desk.keep(writer, action, next, Map.of());
        return desk.dict(next.id());
    }

    private void delete(Call call, CkanSite site, Writer writer) {
        CkanPackage before = desk.get(site, call.arguments().get("id"), CkanFault.notFound());
        Desk.requireFor(writer, before);
        desk.keep(writer, "package_delete", before.deleted(), Map.of());
    }

    private void purge(Call call, CkanSite site, Writer writer) {
        Desk.require(writer, Role.ADMIN, "purge datasets");
        CkanPackage gone = desk.get(site, call.arguments().get("id"), CkanFault.notFound("Dataset was not found"));
        desk.purge(writer, gone);
    }
}
