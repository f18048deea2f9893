package vn.congmo.sandbox;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A CKAN 2.10 site: its Action API for packages and resources, with the refusals and quirks of the real one. */
public final class CkanTwin implements Twin {

    /** API token of an editor. */
    public static final String TOKEN = "sandbox-token";

    /** The organisation that the editor works for. */
    public static final String ORGANISATION = "tinh-dak-lak";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ACTION = "/api/3/action/";

    private final CkanPackages packages = new CkanPackages(ORGANISATION);

    @Override
    public String name() {
        return "ckan";
    }

    @Override
    public String help() {
        return """
                CKAN 2.10: kind: ckan, allow-private: true, credentials.token: env:CKAN_TOKEN,
                options.owner-org: %s; CKAN_TOKEN=%s""".formatted(ORGANISATION, TOKEN);
    }

    /** How often something was written. */
    public synchronized int writes() {
        return packages.writes();
    }

    /** How many packages there ever were. */
    public synchronized int count() {
        return packages.count();
    }

    /** A package as the site shows it, by name. */
    public synchronized Optional<JsonNode> find(String name) {
        return packages.find(name).map(ObjectNode::deepCopy);
    }

    /** Does what somebody at the site does by hand: {@code package_create}, {@code package_patch} ... */
    public synchronized JsonNode act(String action, String json) {
        return act(action, (ObjectNode) JSON.readTree(json)).deepCopy();
    }

    @Override
    public synchronized TwinAnswer answer(TwinRequest request) {
        if (!request.path().startsWith(ACTION)) {
            return TwinAnswer.of(404, "text/html; charset=utf-8", "<!DOCTYPE html><h1>404 Not Found</h1>");
        }
        String action = request.path().substring(ACTION.length());
        try {
            return envelope(200, action, "result", answer(action, request));
        } catch (CkanRefusal refusal) {
            return envelope(refusal.status(), action, "error", refusal.error());
        } catch (JacksonException | UnsupportedOperationException | ClassCastException e) {
            return bare("Bad request - JSON Error: Error decoding JSON data.");
        } catch (IllegalArgumentException e) {
            return bare("Bad request - Action name not known: " + action);
        }
    }

    private JsonNode answer(String action, TwinRequest request) {
        if (action.equals("package_show")) {
            return show(request);
        }
        if (action.equals("package_search")) {
            return search(request);
        }
        if (!request.method().equals("POST")) {
            throw new UnsupportedOperationException("writes are posted");
        }
        boolean form = request.findHeader("Content-Type").orElse("").startsWith("multipart/");
        ObjectNode arguments = form ? CkanUpload.read(request) : json(request);
        if (!mayWrite(request)) {
            throw CkanRefusal.denied("User  not authorized to do " + action);
        }
        return act(action, arguments);
    }

    private static ObjectNode json(TwinRequest request) {
        if (!request.findHeader("Content-Type").orElse("").startsWith("application/json")) {
            throw new UnsupportedOperationException("no JSON");
        }
        return (ObjectNode) JSON.readTree(request.body());
    }

    private JsonNode act(String action, ObjectNode arguments) {
        return switch (action) {
            case "package_create" -> packages.create(arguments);
            case "package_update" -> packages.update(arguments);
            case "package_patch" -> packages.patch(arguments);
            case "resource_create", "resource_update" -> packages.putResource(arguments);
            case "package_delete" -> {
                packages.delete(arguments.path("id").asString(""));
                yield JSON.createObjectNode();
            }
            default -> throw new IllegalArgumentException(action);
        };
    }

    /** Deleted and private ones are hidden from strangers by 403, not 404. */
    private JsonNode show(TwinRequest request) {
        String id = request.findParameter("id").orElseThrow(() -> CkanRefusal.invalid("name_or_id", "Missing value"));
        ObjectNode found = packages.get(id);
        boolean open = found.path("state").asString("").equals("active")
                && !found.path("private").asBoolean(false);
        if (!open && !mayWrite(request)) {
            throw CkanRefusal.denied(
                    "User  not authorized to read package " + found.path("id").asString(""));
        }
        return found;
    }

    private JsonNode search(TwinRequest request) {
        int start = request.findParameter("start").map(Integer::parseInt).orElse(0);
        int rows = request.findParameter("rows").map(Integer::parseInt).orElse(10);
        ObjectNode result = JSON.createObjectNode();
        int count = 0;
        for (ObjectNode each : packages.all()) {
            if (each.path("state").asString("").equals("active")
                    && !each.path("private").asBoolean(false)) {
                if (count >= start && count < start + rows) {
                    result.withArray("results").add(each);
                }
                count++;
            }
        }
        result.withArray("results");
        return result.put("count", count);
    }

    /** The token goes bare: with "Bearer" before it, it is nobody's. */
    private static boolean mayWrite(TwinRequest request) {
        return request.findHeader("Authorization")
                .or(() -> request.findHeader("X-CKAN-API-Key"))
                .equals(Optional.of(TOKEN));
    }

    private static TwinAnswer envelope(int status, String action, String part, JsonNode content) {
        ObjectNode envelope = JSON.createObjectNode();
        envelope.put("help", "http://localhost/api/3/action/help_show?name=" + action);
        envelope.put("success", status == 200);
        envelope.set(part, content);
        return TwinAnswer.json(status, envelope.toString());
    }

    private static TwinAnswer bare(String words) {
        return TwinAnswer.json(400, JSON.writeValueAsString(words));
    }
}
