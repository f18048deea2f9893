package vn.congmo.gateway.ckan.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.ckan.model.CkanGroup;
import vn.congmo.gateway.ckan.model.CkanPackage;
import vn.congmo.gateway.ckan.model.CkanSite;
import vn.congmo.gateway.ckan.published.PublishedPackages;
import vn.congmo.gateway.ckan.query.PackageIndex;
import vn.congmo.gateway.ckan.written.Written;
import vn.congmo.gateway.ckan.written.WrittenLog;

/** Makes all that is served, once for each state of the catalogue and of what officers wrote. */
@Component
public class CkanSites {

    private final CurrentCatalogue current;
    private final PublishedPackages published;
    private final WrittenLog written;
    private final AtomicReference<PackageIndex> made = new AtomicReference<>(new PackageIndex(CkanSite.EMPTY));

    CkanSites(CurrentCatalogue current, PublishedPackages published, WrittenLog written) {
        this.current = current;
        this.published = published;
        this.written = written;
    }

    /** The site of now; take it once per request. Two threads may make the same; one of them stays. */
    public PackageIndex get() {
        Catalogue catalogue = current.get();
        Written now = written.get();
        String state = catalogue.head().hex() + "-" + now.number();
        PackageIndex last = made.get();
        return last.site().state().equals(state) ? last : make(state, catalogue, now);
    }

    private PackageIndex make(String state, Catalogue catalogue, Written now) {
        PublishedPackages.Part part = published.of(catalogue);
        PackageIndex index =
                new PackageIndex(new CkanSite(state, packages(part, now), groups(part, now), part.tables()));
        if (part.whole()) {
            made.set(index);
        }
        return index;
    }

    /** Where a dataset was published under the name of a written one, that one goes by its id. */
    private static List<CkanPackage> packages(PublishedPackages.Part part, Written now) {
        Set<String> names = part.packages().stream().map(CkanPackage::name).collect(Collectors.toSet());
        List<CkanPackage> all = new ArrayList<>(part.packages());
        now.packages().values().stream()
                .map(each -> names.contains(each.name()) ? each.named(each.id()) : each)
                .forEach(all::add);
        return all;
    }

    private static List<CkanGroup> groups(PublishedPackages.Part part, Written now) {
        Set<String> names = part.groups().stream().map(CkanGroup::name).collect(Collectors.toSet());
        return Stream.concat(
                        part.groups().stream(),
                        now.organisations().values().stream().filter(each -> !names.contains(each.name())))
                .toList();
    }
}
