package vn.congmo.gateway.ckan.writing;

import java.time.Instant;
import java.util.List;
import vn.congmo.gateway.ckan.model.CkanPackage;
import vn.congmo.gateway.ckan.model.CkanResource;

/** Packages with one thing changed. */
final class Changed {

    private Changed() {}

    static CkanPackage named(CkanPackage of, String name) {
        return with(of, name, of.state(), of.resources(), of.modified());
    }

    /** CKAN leaves the time of the last change as it was. */
    static CkanPackage deleted(CkanPackage of) {
        return with(of, of.name(), CkanPackage.State.DELETED, of.resources(), of.modified());
    }

    static CkanPackage holding(CkanPackage of, List<CkanResource> resources, Instant now) {
        return with(of, of.name(), of.state(), resources, now);
    }

    private static CkanPackage with(
            CkanPackage of, String name, CkanPackage.State state, List<CkanResource> resources, Instant modified) {
        return new CkanPackage(
                of.id(),
                name,
                of.owner(),
                of.creator(),
                state,
                of.closed(),
                of.texts(),
                of.groups(),
                of.tags(),
                of.extras(),
                resources,
                of.created(),
                modified);
    }
}
