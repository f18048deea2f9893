package vn.congmo.gateway.ckan.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.CatalogueSettings;
import vn.congmo.gateway.ckan.model.Licence;
import vn.congmo.gateway.ckan.model.Licences;
import vn.congmo.gateway.core.BaseIri;

/** What the site is, which licences it knows, and what each action does. */
@Component
public class SiteReads implements ActionSource {

    private final CatalogueSettings settings;
    private final BaseIri base;

    SiteReads(CatalogueSettings settings, BaseIri base) {
        this.settings = settings;
        this.base = base;
    }

    @Override
    public List<Action> list() {
        return List.of(
                Action.reading("status_show", call -> status()),
                Action.reading("site_read", call -> true),
                Action.reading(
                        "license_list",
                        call -> Licences.list().stream().map(SiteReads::licence).toList()),
                Action.reading("help_show", SiteReads::help));
    }

    /** What the site is. */
    public Map<String, Object> status() {
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("site_title", settings.title().vi());
        status.put("site_description", settings.description().vi());
        status.put("site_url", base.value());
        status.put("error_emails_to", "");
        status.put("locale_default", "vi");
        status.put("extensions", List.of("datastore", "congmo"));
        status.put("ckan_version", "2.10");
        return status;
    }

    private static Map<String, String> licence(Licence licence) {
        Map<String, String> dict = new LinkedHashMap<>();
        dict.put("id", licence.id());
        dict.put("title", licence.title());
        dict.put("url", licence.url());
        dict.put("status", "active");
        dict.put("family", "");
        dict.put("maintainer", "");
        dict.put("domain_content", word(licence.isFor("c")));
        dict.put("domain_data", word(licence.isFor("d")));
        dict.put("domain_software", word(licence.isFor("s")));
        dict.put("is_generic", word(licence.isFor("g")));
        dict.put("is_okd_compliant", word(licence.open()));
        dict.put("is_osi_compliant", word(false));
        dict.put("od_conformance", licence.open() ? "approved" : "not reviewed");
        dict.put("osd_conformance", "not reviewed");
        return dict;
    }

    private static String help(Call call) {
        String name = call.arguments().get("name");
        return HelpTexts.find(name).orElseThrow(() -> CkanFault.notFound("Action \"" + name + "\" was not found"));
    }

    private static String word(boolean yes) {
        return yes ? "True" : "False";
    }
}
