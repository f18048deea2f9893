package vn.congmo.gateway.registers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.core.FoldedText;

/**
 * Recognises organisations by the names that texts give them, accents and case apart. A name that several organisations
 * share recognises none of them, unless just one bears it as its official name.
 */
public final class OrganisationNames {

    private final Map<String, Set<String>> official = new HashMap<>();
    private final Map<String, Set<String>> others = new HashMap<>();

    private OrganisationNames() {}

    /** The names of the register as published in this catalogue. */
    public static OrganisationNames of(Organisations organisations, Catalogue catalogue) {
        OrganisationNames names = new OrganisationNames();
        organisations.list(catalogue).forEach(names::add);
        return names;
    }

    /** Knows nobody. */
    public static OrganisationNames none() {
        return new OrganisationNames();
    }

    /** The id of the organisation of this name, if exactly one has it. */
    public Optional<String> find(String name) {
        String key = key(name);
        return only(official, key).or(() -> only(others, key));
    }

    private void add(Organisation organisation) {
        put(official, organisation.name(), organisation.id());
        Stream.concat(organisation.aliases().stream(), organisation.abbreviation().stream())
                .forEach(alias -> put(others, alias, organisation.id()));
    }

    private static void put(Map<String, Set<String>> names, String name, String id) {
        names.computeIfAbsent(key(name), key -> new HashSet<>()).add(id);
    }

    private static Optional<String> only(Map<String, Set<String>> names, String key) {
        return Optional.ofNullable(names.get(key))
                .filter(ids -> ids.size() == 1)
                .map(ids -> ids.iterator().next());
    }

    private static String key(String name) {
        return FoldedText.of(name.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " "));
    }
}
