package vn.congmo.gateway.ckan.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.ckan.action.CkanFault;
import vn.congmo.gateway.core.BaseIri;

/** Puts results and faults into the form that CKAN's clients open. */
@Component
class Envelope {

    private static final MediaType TYPE = new MediaType(MediaType.APPLICATION_JSON, StandardCharsets.UTF_8);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int BAD_REQUEST = 400;
    private static final int OK = 200;

    private final BaseIri base;

    Envelope(BaseIri base) {
        this.base = base;
    }

    ResponseEntity<byte[]> result(String action, @Nullable Object result) {
        Map<String, @Nullable Object> body = begun(action);
        body.put("success", true);
        body.put("result", result);
        return json(OK, body);
    }

    ResponseEntity<byte[]> fault(String action, CkanFault fault) {
        Map<String, @Nullable Object> body = begun(action);
        body.put("error", fault.error());
        body.put("success", false);
        return json(fault.status(), body);
    }

    /** What cannot be understood at all is answered with a text, not with an envelope. */
    ResponseEntity<byte[]> notUnderstood(String why) {
        return json(BAD_REQUEST, "Bad request - " + why);
    }

    ResponseEntity<byte[]> json(int status, Object body) {
        return ResponseEntity.status(status).contentType(TYPE).body(JSON.writeValueAsBytes(body));
    }

    private Map<String, @Nullable Object> begun(String action) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("help", base.resolve("/api/3/action/help_show?name=" + action));
        return body;
    }
}
