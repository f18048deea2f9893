package vn.congmo.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A data exchange platform (NDXP, LGSP) with one service behind it that keeps a list of datasets: below
 * {@code /opendata/1.0} with tokens, below {@code /system/1.0} with X-SystemId and X-SecretKey.
 */
public final class NdxpTwin implements Twin {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String CLIENT =
            "Basic " + Base64.getEncoder().encodeToString("sandbox:sandbox".getBytes(StandardCharsets.UTF_8));

    private final Map<String, JsonNode> datasets = new TreeMap<>();
    private final Set<String> tokens = new HashSet<>();
    private int tokensGiven;
    private int changes;

    /** What the service holds, by the code of each dataset ({@code ma}). */
    public synchronized Map<String, JsonNode> datasets() {
        return new TreeMap<>(datasets);
    }

    /** Ends all tokens before their time. */
    public synchronized void endTokens() {
        tokens.clear();
    }

    /** How many tokens were given. */
    public synchronized int tokensGiven() {
        return tokensGiven;
    }

    /** How often something that the service holds was changed. */
    public synchronized int changes() {
        return changes;
    }

    @Override
    public String name() {
        return "ndxp";
    }

    @Override
    public String help() {
        return """
                Nền tảng chia sẻ dữ liệu / A data exchange platform (NDXP, LGSP)
                kind: ndxp, address: .../ndxp/opendata/1.0/datasets
                options: {token-address: .../ndxp/token, lookup: '/{{dataset.slug}}', withdraw: '/{{dataset.slug}}',
                          template: '{"ma": "{{dataset.slug}}", "ten": "{{dataset.title}}", "key": "{{key}}"}'}
                credentials: client-id = sandbox, client-secret = sandbox
                allow-private: true
                """;
    }

    @Override
    public synchronized TwinAnswer answer(TwinRequest request) {
        if (request.path().equals("/token")) {
            return token(request);
        }
        String path = request.path().replaceFirst("^/(opendata|system)/1\\.0/datasets", "");
        if (path.equals(request.path())) {
            return TwinAnswer.json(404, "{\"fault\":{\"code\":404,\"type\":\"Status report\"}}");
        }
        boolean open = request.path().startsWith("/system/") ? hasKey(request) : hasToken(request);
        if (!open) {
            return TwinAnswer.json(401, "{\"fault\":{\"code\":900901,\"message\":\"Invalid Credentials\"}}");
        }
        return service(request, path.replaceFirst("^/", ""));
    }

    private TwinAnswer token(TwinRequest request) {
        boolean known = request.findHeader("Authorization").equals(Optional.of(CLIENT))
                || request.findHeader("lgspaccesstoken")
                        .filter(NdxpTwin::isPartner)
                        .isPresent();
        if (!known) {
            return TwinAnswer.json(
                    401, "{\"error\":\"invalid_client\",\"error_description\":\"A valid OAuth client\"}");
        }
        if (!request.text().contains("grant_type=client_credentials")) {
            return TwinAnswer.json(400, "{\"error\":\"unsupported_grant_type\"}");
        }
        String token = UUID.randomUUID().toString();
        tokens.add(token);
        tokensGiven++;
        ObjectNode answer = JSON.createObjectNode()
                .put("access_token", token)
                .put("scope", "am_application_scope default")
                .put("token_type", "Bearer")
                .put("expires_in", 3600);
        return TwinAnswer.json(200, answer.toString());
    }

    private static boolean isPartner(String header) {
        try {
            JsonNode partner = JSON.readTree(Base64.getDecoder().decode(header));
            return partner.path("AccessKey").asString("").equals("sandbox")
                    && partner.path("SecretKey").asString("").equals("sandbox")
                    && !partner.path("PartnerCode").asString("").isEmpty();
        } catch (IllegalArgumentException | JacksonException e) {
            return false;
        }
    }

    private boolean hasToken(TwinRequest request) {
        return tokens.contains(request.findHeader("Authorization").orElse("").replaceFirst("^Bearer ", ""));
    }

    private static boolean hasKey(TwinRequest request) {
        return request.findHeader("X-SystemId").isPresent()
                && request.findHeader("X-SecretKey").equals(Optional.of("sandbox"));
    }

    private TwinAnswer service(TwinRequest request, String code) {
        return switch (request.method()) {
            case "POST", "PUT" -> put(request);
            case "GET" ->
                datasets.containsKey(code)
                        ? TwinAnswer.json(200, datasets.get(code).toString())
                        : TwinAnswer.json(404, "{\"errorCode\":\"404\"}");
            case "DELETE" -> delete(code);
            default -> TwinAnswer.of(405);
        };
    }

    private TwinAnswer put(TwinRequest request) {
        JsonNode given = JSON.readTree(request.body());
        String code = given.path("ma").asString("");
        if (code.isEmpty() || given.path("ten").asString("").isEmpty()) {
            return TwinAnswer.json(200, "{\"errorCode\":\"E01\",\"errorDesc\":\"Thieu ma hoac ten\"}");
        }
        JsonNode before = datasets.put(code, given);
        if (!given.equals(before)) {
            changes++;
        }
        ObjectNode answer = JSON.createObjectNode().put("errorCode", "0");
        answer.putObject("data").put("id", "DS-" + code);
        return TwinAnswer.json(200, answer.toString());
    }

    private TwinAnswer delete(String code) {
        if (datasets.remove(code) == null) {
            return TwinAnswer.json(404, "{\"errorCode\":\"404\"}");
        }
        changes++;
        return TwinAnswer.json(200, "{\"errorCode\":\"0\"}");
    }
}
