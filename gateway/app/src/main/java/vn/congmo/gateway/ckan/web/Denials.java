package vn.congmo.gateway.ckan.web;

import java.util.Map;
import vn.congmo.gateway.ckan.action.CkanFault;

/** What somebody unknown is told who wants to write, in CKAN's words; before the body is read. */
final class Denials {

    private static final Map<String, String> WORDS = Map.of(
            "package_create", "User  not authorized to create packages",
            "organization_create", "User None not authorized to create organizations",
            "resource_create", "User  not authorized to create resources");

    private Denials() {}

    static CkanFault of(String action) {
        return CkanFault.denied(WORDS.getOrDefault(action, "User  not authorized to call " + action));
    }
}
