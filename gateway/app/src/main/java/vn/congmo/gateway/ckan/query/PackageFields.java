package vn.congmo.gateway.ckan.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.congmo.gateway.ckan.model.CkanGroup;
import vn.congmo.gateway.ckan.model.CkanPackage;
import vn.congmo.gateway.ckan.model.CkanResource;
import vn.congmo.gateway.ckan.model.CkanSite;
import vn.congmo.gateway.ckan.model.NaiveTime;

/** The fields of a package that can be asked for, by the names of CKAN's Solr schema. */
final class PackageFields {

    /** In these, words are looked for; the others are compared as a whole. */
    static final List<String> WORDED = List.of(
            SolrQuery.TEXT,
            "title",
            "notes",
            "author",
            "maintainer",
            "res_name",
            "res_description",
            "res_url",
            "organization_title");

    private final CkanSite site;
    private final CkanPackage of;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private PackageFields(CkanSite site, CkanPackage of) {
        this.site = site;
        this.of = of;
    }

    static PackageEntry entry(CkanSite site, CkanPackage of) {
        return PackageEntry.of(of, new PackageFields(site, of).all(), WORDED);
    }

    private Map<String, List<String>> all() {
        put("id", of.id());
        put("name", of.name());
        of.texts().forEach(this::put);
        put("title", of.title());
        values.put("tags", of.tags());
        values.put("groups", of.groups());
        put("owner_org", of.owner());
        Optional<CkanGroup> owner = site.owner(of);
        put("organization", owner.map(CkanGroup::name));
        put("organization_title", owner.map(CkanGroup::title));
        resources();
        of.extras().forEach((key, value) -> put("extras_" + key, value));
        values.put(
                SolrQuery.TEXT, values.values().stream().flatMap(List::stream).toList());
        administration();
        return values;
    }

    private void resources() {
        for (String field : List.of("name", "description", "url", "format")) {
            values.put(
                    "res_" + field,
                    of.resources().stream()
                            .map(resource -> resource.find(field))
                            .flatMap(Optional::stream)
                            .toList());
        }
        values.put("res_id", of.resources().stream().map(CkanResource::id).toList());
    }

    private void administration() {
        put("metadata_created", NaiveTime.of(of.created()));
        put("metadata_modified", NaiveTime.of(of.modified()));
        put("state", of.state().name().toLowerCase(Locale.ROOT));
        put("capacity", of.closed() ? "private" : "public");
        put("private", Boolean.toString(of.closed()));
        put("dataset_type", "dataset");
        put("type", "dataset");
        put("entity_type", "package");
        put("num_resources", Integer.toString(of.resources().size()));
        put("num_tags", Integer.toString(of.tags().size()));
    }

    private void put(String field, String value) {
        values.put(field, List.of(value));
    }

    private void put(String field, Optional<String> value) {
        value.ifPresent(known -> put(field, known));
    }
}
