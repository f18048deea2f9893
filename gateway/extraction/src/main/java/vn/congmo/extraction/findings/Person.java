package vn.congmo.extraction.findings;

import java.util.List;

/**
 * A person whom a document names with an office.
 *
 * @param name full name as printed
 * @param roles offices as printed, in their order
 */
public record Person(String name, List<String> roles, Evidence evidence) {
    public Person {
        roles = List.copyOf(roles);
    }
}
