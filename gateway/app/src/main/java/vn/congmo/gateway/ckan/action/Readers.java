package vn.congmo.gateway.ckan.action;

import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.ckan.model.CkanPackage;

/** Who may read what is not for everybody. */
final class Readers {

    private Readers() {}

    /** Passes where the caller may see the package. */
    static void requireVisible(Call call, CkanPackage wanted) {
        if (!call.visible().test(wanted)) {
            throw CkanFault.denied("User %s not authorized to read package %s".formatted(name(call), wanted.id()));
        }
    }

    /** What messages call the caller; nothing for somebody unknown. */
    static String name(Call call) {
        return call.agent().map(Agent::id).map(Object::toString).orElse("");
    }
}
