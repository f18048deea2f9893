package vn.congmo.gateway.connectors.ndxp;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.HttpFault;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.outbound.OutboundAnswer;
import vn.congmo.gateway.outbound.OutboundBody;
import vn.congmo.gateway.outbound.OutboundCall;
import vn.congmo.gateway.outbound.Secret;

/** Calls a service as its door wants it; keeps a token until shortly before its end, and takes a new one once on 401. */
final class ServiceLine {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int UNAUTHORIZED = 401;
    private static final int USUAL_SECONDS = 3600;
    private static final Duration BEFORE_ITS_END = Duration.ofMinutes(1);

    private final Connection connection;
    private final NdxpSettings settings;
    private final Clock clock;
    private final Map<String, Secret> doorHeaders;
    private Optional<Token> token = Optional.empty();

    /**
     * A line without a token yet.
     *
     * @throws vn.congmo.gateway.core.Refusal when a credential of the door is missing
     */
    ServiceLine(Connection connection, NdxpSettings settings, Clock clock) {
        this.connection = connection;
        this.settings = settings;
        this.clock = clock;
        this.doorHeaders = switch (settings.door()) {
            case OAUTH2 -> Map.of("Authorization", basic(connection));
            case LGSP -> Map.of("lgspaccesstoken", lgspAccessToken(connection));
            case SYSTEM_KEY ->
                Map.of(
                        "X-SystemId",
                        new Secret(connection.getOption("system-id")),
                        "X-SecretKey",
                        connection.getSecret("secret-key"));
        };
    }

    /** Sends a request below the address, with a body of JSON where it has one. */
    OutboundAnswer send(String method, String path, Optional<JsonNode> body, Map<String, String> headers) {
        OutboundBody content = body.<OutboundBody>map(
                        json -> OutboundBody.Bytes.text("application/json", JSON.writeValueAsString(json)))
                .orElseGet(OutboundBody.Empty::new);
        OutboundCall call = new OutboundCall(method, connection.resolve(path), headers, content);
        OutboundAnswer answer = connection.send(authorized(call));
        if (answer.status() == UNAUTHORIZED && settings.door() != Door.SYSTEM_KEY) {
            token = Optional.empty();
            answer = connection.send(authorized(call));
        }
        return answer;
    }

    private OutboundCall authorized(OutboundCall call) {
        OutboundCall accepting = call.with("Accept", "application/json");
        return switch (settings.door()) {
            case OAUTH2 -> accepting.with("Authorization", "Bearer " + token().value());
            case LGSP -> withDoor(accepting).with("Authorization", "Bearer " + token().value());
            case SYSTEM_KEY -> withDoor(accepting);
        };
    }

    private OutboundCall withDoor(OutboundCall call) {
        OutboundCall through = call;
        for (Map.Entry<String, Secret> header : doorHeaders.entrySet()) {
            through = through.with(header.getKey(), header.getValue().value());
        }
        return through;
    }

    private Secret token() {
        Instant now = clock.instant();
        Token usable = token.filter(known -> known.until().isAfter(now)).orElseGet(() -> fetch(now));
        token = Optional.of(usable);
        return usable.secret();
    }

    private Token fetch(Instant now) {
        OutboundBody form = new OutboundBody.Form(Map.of("grant_type", "client_credentials"));
        OutboundAnswer answer = connection.send(withDoor(OutboundCall.post(settings.token(), form)));
        if (answer.status() == 400) {
            throw noToken();
        }
        JsonNode content = read(answer);
        String secret = content.path("access_token").asString("");
        if (secret.isEmpty()) {
            throw noToken();
        }
        Duration life = Duration.ofSeconds(Math.max(content.path("expires_in").asInt(USUAL_SECONDS), 0));
        Duration margin = life.compareTo(BEFORE_ITS_END.multipliedBy(2)) < 0 ? life.dividedBy(2) : BEFORE_ITS_END;
        return new Token(new Secret(secret), now.plus(life).minus(margin));
    }

    private static PartnerFault noToken() {
        return PartnerFault.denied(
                new LocalizedText("Dịch vụ không cấp mã truy cập", "The service gives no access token"));
    }

    /**
     * The content of an answer of success; an empty object where it has none.
     *
     * @throws PartnerFault when the answer is none of success, or no JSON
     */
    static JsonNode read(OutboundAnswer answer) {
        if (!answer.isSuccess()) {
            throw HttpFault.of(answer);
        }
        try {
            return answer.body().length == 0 ? JSON.createObjectNode() : JSON.readTree(answer.body());
        } catch (JacksonException e) {
            throw PartnerFault.uncertain(
                    new LocalizedText("Dịch vụ trả lời không phải JSON", "The service's answer is no JSON"));
        }
    }

    private static Secret basic(Connection connection) {
        return new Secret("Basic "
                + base64(connection.getSecret("client-id").value() + ":"
                        + connection.getSecret("client-secret").value()));
    }

    private static Secret lgspAccessToken(Connection connection) {
        return new Secret(base64(JSON.createObjectNode()
                .put("AccessKey", connection.getSecret("access-key").value())
                .put("SecretKey", connection.getSecret("secret-key").value())
                .put("AppName", connection.getOption("app-name"))
                .put("PartnerCode", connection.getOption("partner-code"))
                .put("PartnerCodeCus", connection.findOption("partner-code-cus").orElse(""))
                .toString()));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private record Token(Secret secret, Instant until) {}
}
