package vn.congmo.gateway.ckan.action;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an action answers instead of a result: a status and CKAN's {@code error}. */
public final class CkanFault extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final int status;
    private final transient Map<String, Object> error;

    /** Of a type, with more members. */
    public CkanFault(int status, String type, Map<String, ?> members) {
        super(type + " " + members);
        this.status = status;
        this.error = new LinkedHashMap<>(members);
        error.put("__type", type);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What is wrong, for programs; its {@code __type} says which kind of fault it is. */
    public Map<String, Object> error() {
        return error;
    }

    /** There is no such thing. */
    public static CkanFault notFound() {
        return new CkanFault(NOT_FOUND, "Not Found Error", Map.of("message", "Not found"));
    }

    /** There is no such thing; why. */
    public static CkanFault notFound(String why) {
        return new CkanFault(NOT_FOUND, "Not Found Error", Map.of("message", "Not found: " + why));
    }

    /** Whoever asks may not do this. */
    public static CkanFault denied(String why) {
        return new CkanFault(FORBIDDEN, "Authorization Error", Map.of("message", "Access denied: " + why));
    }

    /** A field has a value that it cannot have. */
    public static CkanFault invalid(String field, String... faults) {
        return invalid(Map.of(field, List.of(faults)));
    }

    /** Fields have values that they cannot have. */
    public static CkanFault invalid(Map<String, ?> faults) {
        return new CkanFault(CONFLICT, "Validation Error", faults);
    }

    /** A query cannot be read. */
    public static CkanFault badQuery(String why) {
        return new CkanFault(CONFLICT, "Search Error", Map.of("message", "Search error: " + why));
    }
}
