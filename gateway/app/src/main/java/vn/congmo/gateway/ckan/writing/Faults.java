package vn.congmo.gateway.ckan.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congmo.gateway.ckan.action.CkanFault;

/** Collects what is wrong with a form, field by field, and throws it once. */
final class Faults {

    private final Map<String, List<Object>> byField = new LinkedHashMap<>();

    void add(String field, Object fault) {
        byField.computeIfAbsent(field, any -> new ArrayList<>()).add(fault);
    }

    boolean isEmpty() {
        return byField.isEmpty();
    }

    Map<String, List<Object>> byField() {
        return byField;
    }

    /** Faults of the members of a list stand at their places. */
    void addMembers(String field, List<Faults> members) {
        if (members.stream().anyMatch(each -> !each.isEmpty())) {
            members.forEach(each -> add(field, each.byField()));
        }
    }

    void throwIfAny() {
        if (!isEmpty()) {
            throw CkanFault.invalid(byField);
        }
    }
}
