package vn.congmo.gateway.ckan.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.congmo.gateway.ckan.action.Action;
import vn.congmo.gateway.ckan.action.ActionSource;
import vn.congmo.gateway.ckan.action.Call;
import vn.congmo.gateway.ckan.action.CkanFault;
import vn.congmo.gateway.ckan.action.CkanSites;
import vn.congmo.gateway.ckan.dict.PackageDict;
import vn.congmo.gateway.ckan.dict.ResourceDict;
import vn.congmo.gateway.ckan.model.CkanPackage;
import vn.congmo.gateway.ckan.model.CkanResource;
import vn.congmo.gateway.ckan.model.CkanSite;
import vn.congmo.gateway.ckan.written.WrittenFile;

/** Adds, changes and takes away the resources of packages, with their files. */
@Component
class ResourceWrites implements ActionSource {

    private final Desk desk;
    private final CkanSites sites;
    private final Uploads uploads;

    ResourceWrites(Desk desk, CkanSites sites, Uploads uploads) {
        this.desk = desk;
        this.sites = sites;
        this.uploads = uploads;
    }

    @Override
    public List<Action> list() {
        return List.of(
                Action.writing(
                        "resource_create", call -> desk.alone(call, (site, writer) -> create(call, site, writer))),
                Action.writing(
                        "resource_update",
                        call -> desk.alone(call, (site, writer) -> change(call, false, site, writer))),
                Action.writing(
                        "resource_patch", call -> desk.alone(call, (site, writer) -> change(call, true, site, writer))),
                Action.writing(
                        "resource_delete",
                        call -> desk.aloneWithout(call, (site, writer) -> delete(call, site, writer))));
    }

    private Map<String, ?> create(Call call, CkanSite site, Writer writer) {
        CkanPackage owner = desk.get(site, call.arguments().get("package_id"), CkanFault.notFound());
        ObjectNode resource = call.arguments().json().deepCopy();
        if (!resource.hasNonNull("id")) {
            resource.put("id", UUID.randomUUID().toString());
        }
        ObjectNode whole = Desk.json(PackageDict.of(site, owner));
        ArrayNode resources = (ArrayNode) whole.get("resources");
        resources.add(resource);
        return keep("resource_create", call, owner, whole, resource, site, writer);
    }

    private Map<String, ?> change(Call call, boolean patch, CkanSite site, Writer writer) {
        String id = call.arguments().get("id");
        CkanFault missing = CkanFault.notFound("Resource was not found.");
        CkanPackage owner =
                desk.get(site, site.findByResource(id).map(CkanPackage::id).orElseThrow(() -> missing), missing);
        int place = place(owner, id);
        ObjectNode resource = patch ? Desk.json(ResourceDict.of(site, owner, place)) : kept(owner, place);
        for (Map.Entry<String, JsonNode> field : call.arguments().json().properties()) {
            resource.set(field.getKey(), field.getValue());
        }
        ObjectNode whole = Desk.json(PackageDict.of(site, owner));
        ((ArrayNode) whole.get("resources")).set(place, resource);
        return keep(patch ? "resource_patch" : "resource_update", call, owner, whole, resource, site, writer);
    }

    /** Of a resource that is replaced, its file stays unless another one comes. */
    private static ObjectNode kept(CkanPackage owner, int place) {
        ObjectNode kept = Desk.json(Map.of());
        CkanResource before = owner.resources().get(place);
        if (before.find("url_type").filter(CkanResource.UPLOAD::equals).isPresent()) {
            for (String field : List.of("url", "url_type", "mimetype")) {
                before.find(field).ifPresent(text -> kept.put(field, text));
            }
            before.bytes().ifPresent(bytes -> kept.put("size", bytes));
            before.lastModified().ifPresent(time -> kept.put("last_modified", time.toString()));
        }
        return kept;
    }

    /** The file is stored before the line that names it, and only when all else is right. */
    private Map<String, ?> keep(
            String action,
            Call call,
            CkanPackage owner,
            ObjectNode whole,
            ObjectNode resource,
            CkanSite site,
            Writer writer) {
        String id = resource.get("id").asString();
        uploads.describe(resource, call.upload(), owner, writer);
        CkanPackage next = new PackageForm(whole, site, writer, Optional.of(owner)).read();
        Desk.requireFor(writer, next);
        Map<String, WrittenFile> files = stored(call, resource, id);
        desk.keep(writer, action, next, files);
        CkanSite after = sites.get().site();
        return ResourceDict.of(after, next, place(next, id));
    }

    private Map<String, WrittenFile> stored(Call call, ObjectNode resource, String id) {
        try {
            Optional<WrittenFile> file = uploads.store(call.upload(), resource);
            return file.<Map<String, WrittenFile>>map(one -> Map.of(id, one)).orElse(Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(Call call, CkanSite site, Writer writer) {
        String id = call.arguments().get("id");
        CkanFault missing = CkanFault.notFound("Resource was not found.");
        CkanPackage owner =
                desk.get(site, site.findByResource(id).map(CkanPackage::id).orElseThrow(() -> missing), missing);
        Desk.requireFor(writer, owner);
        List<CkanResource> left = new ArrayList<>(owner.resources());
        left.remove(place(owner, id));
        desk.keep(writer, "resource_delete", owner.holding(left, writer.now()), Map.of());
    }

    private static int place(CkanPackage owner, String id) {
        return IntStream.range(0, owner.resources().size())
                .filter(each -> owner.resources().get(each).id().equals(id))
                .findFirst()
                .orElseThrow(CkanFault::notFound);
    }
}
