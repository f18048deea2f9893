package vn.congmo.gateway.ckan.dict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.congmo.gateway.ckan.model.CkanGroup;
import vn.congmo.gateway.ckan.model.CkanPackage;
import vn.congmo.gateway.ckan.model.CkanSite;
import vn.congmo.gateway.ckan.model.Licence;
import vn.congmo.gateway.ckan.model.Licences;
import vn.congmo.gateway.ckan.model.NaiveTime;

/** A package as clients get it. */
public final class PackageDict {

    private final CkanSite site;
    private final CkanPackage of;
    private final Map<String, @Nullable Object> dict = new LinkedHashMap<>();

    private PackageDict(CkanSite site, CkanPackage of) {
        this.site = site;
        this.of = of;
    }

    /** All of it. */
    public static Map<String, @Nullable Object> of(CkanSite site, CkanPackage of) {
        return new PackageDict(site, of).make();
    }

    private Map<String, @Nullable Object> make() {
        dict.put("id", of.id());
        dict.put("name", of.name());
        CkanPackage.TEXTS.forEach(text -> dict.put(text, of.texts().get(text)));
        dict.put("title", of.title());
        licence();
        dict.put("type", "dataset");
        dict.put("state", of.state().name().toLowerCase(Locale.ROOT));
        dict.put("private", of.closed());
        dict.put("creator_user_id", of.creator());
        dict.put("metadata_created", NaiveTime.of(of.created()));
        dict.put("metadata_modified", NaiveTime.of(of.modified()));
        dict.put("owner_org", of.owner());
        dict.put("organization", site.owner(of).map(GroupDict::brief).orElse(null));
        dict.put("num_resources", of.resources().size());
        dict.put("num_tags", of.tags().size());
        lists();
        return dict;
    }

    /** One that CKAN does not know goes by its address. */
    private void licence() {
        Optional<String> id = of.find("license_id");
        Optional<Licence> licence = id.flatMap(Licences::find);
        dict.put("isopen", licence.map(Licence::open).orElse(false));
        dict.put("license_title", licence.map(Licence::title).or(() -> id).orElse(null));
        Optional<String> address = licence.map(Licence::url)
                .or(() -> id.filter(text -> text.startsWith("http")))
                .filter(url -> !url.isEmpty());
        dict.put("license_url", address.orElse(null));
    }

    private void lists() {
        dict.put("extras", extras(of.extras()));
        dict.put(
                "resources",
                IntStream.range(0, of.resources().size())
                        .mapToObj(position -> ResourceDict.of(site, of, position))
                        .toList());
        dict.put("tags", of.tags().stream().map(TagDict::of).toList());
        dict.put(
                "groups",
                of.groups().stream()
                        .map(name -> site.findGroup(CkanGroup.Kind.GROUP, name))
                        .flatMap(Optional::stream)
                        .map(GroupDict::reference)
                        .toList());
        dict.put("relationships_as_subject", List.of());
        dict.put("relationships_as_object", List.of());
    }

    private static List<Map<String, String>> extras(Map<String, String> extras) {
        return extras.entrySet().stream().map(PackageDict::extra).toList();
    }

    private static Map<String, String> extra(Map.Entry<String, String> entry) {
        Map<String, String> extra = new LinkedHashMap<>();
        extra.put("key", entry.getKey());
        extra.put("value", entry.getValue());
        return extra;
    }
}
