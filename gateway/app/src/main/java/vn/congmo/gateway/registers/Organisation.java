package vn.congmo.gateway.registers;

import java.util.List;
import java.util.Optional;

/**
 * An organisation as it is, or was, in a span of time (org:FormalOrganization).
 *
 * @param kind         code of the list organisation-kind
 * @param level        code of the list organisation-level
 * @param partOf       id of the organisation above it
 * @param place        id of the place it serves
 * @param validFrom    first day, at the precision known
 * @param validTo      last day; empty while it lasts or nothing is known
 * @param certainty    code of the list certainty
 * @param aliases      other names that texts use
 */
public record Organisation(
        String id,
        String name,
        Optional<String> nameEn,
        Optional<String> kind,
        Optional<String> level,
        Optional<String> abbreviation,
        Optional<String> partOf,
        Optional<String> place,
        Optional<String> validFrom,
        Optional<String> validTo,
        Optional<String> certainty,
        Optional<String> source,
        List<String> aliases) {

    public Organisation {
        aliases = List.copyOf(aliases);
    }
}
