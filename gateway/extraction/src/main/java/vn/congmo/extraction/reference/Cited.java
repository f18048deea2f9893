package vn.congmo.extraction.reference;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Evidence;
import vn.congmo.extraction.findings.Reference;
import vn.congmo.extraction.findings.Reference.Role;

/** One mention of a document; mentions with the same key become one reference. */
record Cited(
        int from,
        int to,
        String type,
        @Nullable String number,
        @Nullable String date,
        @Nullable String issuer,
        Role role,
        @Nullable String name,
        boolean draft,
        Evidence evidence) {

    Cited withIssuer(@Nullable String other) {
        return new Cited(from, to, type, number, date, other, role, name, draft, evidence);
    }

    Cited withRole(Role other) {
        return new Cited(from, to, type, number, date, issuer, other, name, draft, evidence);
    }

    /** Same document: equal numbers and no two dates; or equal names. */
    boolean isSameAs(Cited other) {
        if (number == null || other.number == null) {
            return number == null && other.number == null && Objects.equals(name, other.name);
        }
        return number.equals(other.number) && (date == null || other.date == null || date.equals(other.date));
    }

    /** What two mentions of one document say together; the stronger role counts, the fuller evidence stays. */
    Cited merge(Cited other) {
        boolean fuller = date == null && other.date != null;
        var evidence = fuller ? other.evidence : this.evidence;
        return new Cited(
                from,
                to,
                type,
                number,
                date == null ? other.date : date,
                issuer == null ? other.issuer : issuer,
                stronger(role, other.role),
                name,
                draft && other.draft,
                evidence);
    }

    Reference toReference() {
        return new Reference(type, number, date, issuer, role, name, draft, evidence);
    }

    private static Role stronger(Role a, Role b) {
        var order = List.of(Role.REPLACES, Role.AMENDS, Role.BASIS, Role.MENTIONS);
        return order.indexOf(a) < order.indexOf(b) ? a : b;
    }
}
