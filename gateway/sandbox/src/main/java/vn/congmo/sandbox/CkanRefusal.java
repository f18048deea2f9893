package vn.congmo.sandbox;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a CKAN site refuses, in its words. */
final class CkanRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final int status;
    private final transient ObjectNode error;

    private CkanRefusal(int status, ObjectNode error) {
        super(error.toString());
        this.status = status;
        this.error = error;
    }

    /** 409: this field is wrong for this reason. */
    static CkanRefusal invalid(String field, String reason) {
        ObjectNode error = JSON.createObjectNode();
        error.withArray(field).add(reason);
        return new CkanRefusal(409, error.put("__type", "Validation Error"));
    }

    static CkanRefusal denied(String what) {
        return new CkanRefusal(
                403,
                JSON.createObjectNode().put("__type", "Authorization Error").put("message", "Access denied: " + what));
    }

    static CkanRefusal notFound() {
        return new CkanRefusal(
                404, JSON.createObjectNode().put("__type", "Not Found Error").put("message", "Not found"));
    }

    /** What CKAN does not expect breaks it. */
    static CkanRefusal broken() {
        return new CkanRefusal(
                500,
                JSON.createObjectNode().put("__type", "Internal Server Error").put("message", "Internal Server Error"));
    }

    int status() {
        return status;
    }

    ObjectNode error() {
        return error;
    }
}
