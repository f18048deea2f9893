package vn.congmo.gateway.ckan.action;

import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.ckan.model.CkanSite;
import vn.congmo.gateway.ckan.published.PublishedPackages;
import vn.congmo.gateway.ckan.query.PackageIndex;
import vn.congmo.gateway.core.Sha256;

/** Makes all that is served, once for each state of the catalogue. */
@Component
public class CkanSites {

    private final CurrentCatalogue current;
    private final PublishedPackages published;
    private final AtomicReference<Made> made =
            new AtomicReference<>(new Made(Catalogue.empty().head(), new PackageIndex(CkanSite.EMPTY)));

    CkanSites(CurrentCatalogue current, PublishedPackages published) {
        this.current = current;
        this.published = published;
    }

    /** The site of now; take it once per request. Two threads may make the same; one of them stays. */
    public PackageIndex get() {
        Catalogue catalogue = current.get();
        Made last = made.get();
        return last.head().equals(catalogue.head()) ? last.index() : make(catalogue);
    }

    private PackageIndex make(Catalogue catalogue) {
        PublishedPackages.Part part = published.of(catalogue);
        PackageIndex index =
                new PackageIndex(new CkanSite(catalogue.head().hex(), part.packages(), part.groups(), part.tables()));
        if (part.whole()) {
            made.set(new Made(catalogue.head(), index));
        }
        return index;
    }

    private record Made(Sha256 head, PackageIndex index) {}
}
