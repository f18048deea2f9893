package vn.congmo.gateway.ckan.writing;

import java.util.Set;

/** The rules of names, in CKAN's words. */
final class Names {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;
    private static final Set<String> PATHS = Set.of("new", "edit", "search");

    private Names() {}

    /** Says what is wrong with the name of an organisation, and whether nothing is. */
    static boolean check(String name, Faults faults) {
        if (PATHS.contains(name)) {
            faults.add("name", "That name cannot be used");
        } else if (name.length() < SHORTEST) {
            faults.add("name", "Must be at least 2 characters long");
        } else if (name.length() > LONGEST) {
            faults.add("name", "Name must be a maximum of 100 characters long");
        } else if (!name.matches("[a-z0-9_-]+")) {
            faults.add("name", "Must be purely lowercase alphanumeric (ascii) characters and these symbols: -_");
        }
        return faults.isEmpty();
    }

    /** The same for a package, of which CKAN says the length twice. */
    static void checkOfPackage(String name, Faults faults) {
        check(name, faults);
        checkLength("Name", name, "name", faults);
    }

    /** The length of a name or a tag. */
    static void checkLength(String what, String name, String field, Faults faults) {
        if (name.length() < SHORTEST) {
            faults.add(field, "%s \"%s\" length is less than minimum %d".formatted(what, name, SHORTEST));
        } else if (name.length() > LONGEST) {
            faults.add(field, "%s \"%s\" length is more than maximum %d".formatted(what, name, LONGEST));
        }
    }
}
