package vn.congmo.gateway.ckan.action;

import java.util.Optional;
import java.util.function.Predicate;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.ckan.model.CkanPackage;
import vn.congmo.gateway.ckan.model.CkanSite;
import vn.congmo.gateway.ckan.query.PackageIndex;

/**
 * One call of an action.
 *
 * @param index all that is served, ready to be searched
 * @param agent  who calls; empty for somebody without a good token
 * @param upload a file that came with it
 */
public record Call(Arguments arguments, PackageIndex index, Optional<Agent> agent, Optional<Upload> upload) {

    /** All that is served. */
    public CkanSite site() {
        return index.site();
    }

    /** Which packages the caller may see: officers see all. */
    public Predicate<CkanPackage> visible() {
        return each -> each.isPublic() || agent.isPresent();
    }
}
