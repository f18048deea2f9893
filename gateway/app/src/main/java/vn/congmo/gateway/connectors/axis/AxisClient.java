package vn.congmo.gateway.connectors.axis;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.outbound.OutboundAnswer;
import vn.congmo.gateway.outbound.OutboundBody;
import vn.congmo.gateway.outbound.OutboundCall;
import vn.congmo.gateway.outbound.Secret;

/** Calls an axis: logs in when it must, and once more where its token ends before its time. */
final class AxisClient {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);
    private static final int UNAUTHORIZED = 401;
    /** They end after about thirty. */
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(29);

    private final Connection connection;
    private final AxisSettings settings;
    private final Clock clock;
    private Optional<Token> token = Optional.empty();

    AxisClient(Connection connection, AxisSettings settings, Clock clock) {
        this.connection = connection;
        this.settings = settings;
        this.clock = clock;
    }

    /** What has been sent to this system on these days: the axis' own names of it. */
    List<String> list(String messageType, LocalDate from, LocalDate to) {
        URI address = connection.resolve("/v1/syncReceivedEdocList?messageType=" + messageType + "&fromDate="
                + encode(DAY.format(from)) + "&toDate=" + encode(DAY.format(to)));
        JsonNode data = call(OutboundCall.get(address)).path("data");
        return data.valueStream()
                .map(item -> item.path("docId").asString(""))
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }

    /** A message with everything the axis has of it. */
    JsonNode get(String docId) {
        return call(OutboundCall.get(connection.resolve("/v1/getEdoc?docId=" + encode(docId))))
                .path("data");
    }

    /** Tells how far a document has come. */
    void update(String docId, String status) {
        ObjectNode body = JSON.createObjectNode().put("docId", docId).put("status", status);
        call(OutboundCall.post(connection.resolve("/v1/updateStatus"), json(body)));
    }

    /** Sends a message, in one piece: an axis refuses chunks. */
    void send(String messageType, String fileName, Path message) {
        OutboundBody form = new OutboundBody.Multipart(
                Map.of("messageType", messageType),
                List.of(new OutboundBody.Part("edocFile", fileName, "application/xml", message)));
        call(OutboundCall.post(connection.resolve("/v1/sendEdoc"), form));
    }

    private JsonNode call(OutboundCall call) {
        OutboundAnswer answer = connection.send(authorized(call));
        if (answer.status() == UNAUTHORIZED && !AxisFault.isWrongKey(answer)) {
            token = Optional.empty();
            answer = connection.send(authorized(call));
        }
        return AxisFault.requireSuccess(answer);
    }

    private OutboundCall authorized(OutboundCall call) {
        return call.with("Authorization", "Bearer " + token().value())
                .with("X-SystemId", settings.systemId())
                .with("X-SecretKey", settings.secretKey().value())
                .with("Accept", "application/json");
    }

    private Secret token() {
        Instant now = clock.instant();
        Token usable = token.filter(known -> known.until().isAfter(now)).orElseGet(() -> logIn(now));
        token = Optional.of(usable);
        return usable.secret();
    }

    private Token logIn(Instant now) {
        ObjectNode body = JSON.createObjectNode()
                .put("username", settings.username().value())
                .put("password", settings.password().value())
                .put("applicationCode", settings.application())
                .putNull("otp")
                .putNull("twoFactorProvider");
        body.putArray("typeObjs").add(0).add(1);
        URI address = connection.resolve("/v1/auth/login?allow_anonymous=true");
        JsonNode answer = AxisFault.read(connection.send(OutboundCall.post(address, json(body))));
        String secret =
                answer.path("data").path("token").asString(answer.path("token").asString(""));
        if (secret.isEmpty()) {
            throw PartnerFault.denied(
                    new LocalizedText("Trục không cho đăng nhập", "The axis does not let the account log in"));
        }
        return new Token(new Secret(secret), now.plus(TOKEN_LIFE));
    }

    private static OutboundBody json(JsonNode body) {
        return OutboundBody.Bytes.text("application/json", JSON.writeValueAsString(body));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private record Token(Secret secret, Instant until) {}
}
