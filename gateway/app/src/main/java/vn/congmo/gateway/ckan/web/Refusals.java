package vn.congmo.gateway.ckan.web;

import java.util.List;
import java.util.Map;
import vn.congmo.gateway.ckan.action.CkanFault;
import vn.congmo.gateway.core.Refusal;

/** Refusals of other modules as CKAN's faults. */
final class Refusals {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int TOO_OFTEN = 429;
    private static final int INTERNAL = 500;
    private static final int UNAVAILABLE = 503;

    private Refusals() {}

    static CkanFault fault(Refusal refusal) {
        String why = refusal.detail().en();
        return switch (refusal.code().kind()) {
            case UNAUTHENTICATED, FORBIDDEN -> told(FORBIDDEN, "Authorization Error", "Access denied: " + why);
            case NOT_FOUND, GONE -> told(NOT_FOUND, "Not Found Error", "Not found: " + why);
            case BAD_REQUEST, INVALID, TOO_LARGE, NOT_ACCEPTABLE, STALE, UNCONDITIONAL ->
                new CkanFault(CONFLICT, "Validation Error", Map.of("query", List.of(why)));
            case TOO_OFTEN -> told(TOO_OFTEN, "Too Many Requests", why);
            case UNAVAILABLE -> told(UNAVAILABLE, "Service Unavailable", why);
            case INTERNAL -> told(INTERNAL, "Internal Server Error", why);
        };
    }

    private static CkanFault told(int status, String type, String why) {
        return new CkanFault(status, type, Map.of("message", why));
    }
}
