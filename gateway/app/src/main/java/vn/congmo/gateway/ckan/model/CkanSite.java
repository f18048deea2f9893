package vn.congmo.gateway.ckan.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that the Action API serves, at one moment: immutable, taken once per request. */
public final class CkanSite {

    /** A site without anything. */
    public static final CkanSite EMPTY = new CkanSite("", List.of(), List.of(), Map.of());

    private final String state;
    private final List<CkanPackage> packages;
    private final List<CkanGroup> groups;
    private final Map<String, ResourceTable> tables;
    private final Map<String, CkanPackage> packagesByKey = new HashMap<>();
    private final Map<String, CkanGroup> groupsById = new HashMap<>();
    private final Map<String, CkanPackage> byResource = new HashMap<>();

    /**
     * A site.
     *
     * @param state  equal for equal sites
     * @param tables by the id of their resource
     */
    public CkanSite(
            String state, List<CkanPackage> packages, List<CkanGroup> groups, Map<String, ResourceTable> tables) {
        this.state = state;
        this.packages = packages.stream()
                .sorted(Comparator.comparing(CkanPackage::name).thenComparing(CkanPackage::state))
                .toList();
        this.groups = List.copyOf(groups);
        this.tables = Map.copyOf(tables);
        this.packages.reversed().forEach(this::index);
        this.groups.forEach(group -> groupsById.put(group.id(), group));
    }

    /** Equal for equal sites. */
    public String state() {
        return state;
    }

    /** All packages by name, also those that not everybody may see. */
    public List<CkanPackage> packages() {
        return packages;
    }

    /** The package with this id or name. */
    public Optional<CkanPackage> findPackage(String idOrName) {
        return Optional.ofNullable(packagesByKey.get(idOrName));
    }

    /** The package that has the resource of this id. */
    public Optional<CkanPackage> findByResource(String resource) {
        return Optional.ofNullable(byResource.get(resource));
    }

    /** The organisations, or the groups, in the order of their titles. */
    public List<CkanGroup> groups(CkanGroup.Kind kind) {
        return groups.stream()
                .filter(group -> group.kind() == kind)
                .sorted(Comparator.comparing(CkanGroup::title).thenComparing(CkanGroup::name))
                .toList();
    }

    /** The organisation, or the group, with this id or name. */
    public Optional<CkanGroup> findGroup(CkanGroup.Kind kind, String idOrName) {
        return groups.stream()
                .filter(group -> group.kind() == kind)
                .filter(group -> group.id().equals(idOrName) || group.name().equals(idOrName))
                .findFirst();
    }

    /** Who owns a package. */
    public Optional<CkanGroup> owner(CkanPackage of) {
        return Optional.ofNullable(groupsById.get(of.owner()));
    }

    /** The published table that a resource is, if it is one. */
    public Optional<ResourceTable> findTable(String resource) {
        return Optional.ofNullable(tables.get(resource));
    }

    private void index(CkanPackage each) {
        packagesByKey.put(each.name(), each);
        packagesByKey.put(each.id(), each);
        each.resources().forEach(resource -> byResource.put(resource.id(), each));
    }
}
