package vn.congmo.gateway.connectors.ckan;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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

/**
 * Calls a site's Action API. The token goes bare into Authorization; what is wrong with it shows as 403, since CKAN
 * takes whoever has a bad one for a stranger.
 */
record CkanActions(Connection connection, String token) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST_REASON = 300;

    static CkanActions of(Connection connection) {
        return new CkanActions(connection, connection.getSecret("token").value());
    }

    /** A package, unless there is none or we may not see it: a stranger's private one looks like a deleted one. */
    Optional<JsonNode> findPackage(String name) {
        String id = URLEncoder.encode(name, StandardCharsets.UTF_8);
        OutboundAnswer answer = send(OutboundCall.get(connection.resolve("/api/3/action/package_show?id=" + id)));
        boolean told = (answer.status() == 404 || answer.status() == 403)
                && error(answer).isPresent();
        if (told) {
            return Optional.empty();
        }
        return Optional.of(read(answer, true));
    }

    /** Does something, and returns its result. */
    JsonNode write(String action, JsonNode arguments) {
        return write(action, OutboundBody.Bytes.text("application/json", JSON.writeValueAsString(arguments)));
    }

    /** Sends a file along with the fields of its resource. */
    JsonNode upload(String action, Map<String, String> fields, String fileName, String mediaType, Path file) {
        OutboundBody.Part part = new OutboundBody.Part("upload", fileName, mediaType, file);
        return write(action, new OutboundBody.Multipart(fields, List.of(part)));
    }

    private JsonNode write(String action, OutboundBody body) {
        return read(send(OutboundCall.post(connection.resolve("/api/3/action/" + action), body)), false);
    }

    private OutboundAnswer send(OutboundCall call) {
        return connection.send(call.with("Authorization", token).with("Accept", "application/json"));
    }

    private static JsonNode read(OutboundAnswer answer, boolean reading) {
        Optional<JsonNode> body = json(answer);
        if (answer.status() == 200
                && body.isPresent()
                && body.get().path("success").asBoolean(false)) {
            return body.get().path("result");
        }
        if (answer.isSuccess()) {
            throw noAnswerOfCkan(answer, reading);
        }
        throw fault(answer, reading);
    }

    /** Somebody else answers in the site's place: a login page, a proxy, a notice. */
    private static PartnerFault noAnswerOfCkan(OutboundAnswer answer, boolean reading) {
        LocalizedText reason = new LocalizedText(
                answer.uri().getHost() + " trả lời không theo giao diện CKAN",
                answer.uri().getHost() + " does not answer as CKAN does");
        return reading ? PartnerFault.away(reason, Optional.empty()) : PartnerFault.uncertain(reason);
    }

    private static PartnerFault fault(OutboundAnswer answer, boolean reading) {
        Optional<String> error = error(answer);
        return switch (answer.status()) {
            case 404, 405 -> error.isPresent() ? PartnerFault.uncertain(reason(answer, error)) : wrongAddress(answer);
            case 400, 409, 413 -> PartnerFault.refused(reason(answer, error));
            case 403 -> PartnerFault.denied(reason(answer, error));
            default ->
                reading && answer.status() >= 500
                        ? PartnerFault.away(
                                reason(answer, error), HttpFault.of(answer).retryAfter())
                        : HttpFault.of(answer);
        };
    }

    private static PartnerFault wrongAddress(OutboundAnswer answer) {
        String where = answer.uri().getHost() + answer.uri().getPath();
        return PartnerFault.denied(new LocalizedText(
                where + ": không có giao diện CKAN ở địa chỉ này", where + ": there is no CKAN API at this address"));
    }

    private static LocalizedText reason(OutboundAnswer answer, Optional<String> error) {
        String host = answer.uri().getHost();
        String told = error.map(text -> ": " + text).orElse("");
        return new LocalizedText(
                host + " trả lời HTTP " + answer.status() + told, host + " answered HTTP " + answer.status() + told);
    }

    /** What the site says is wrong: of the envelope, or the bare string of some refusals. */
    private static Optional<String> error(OutboundAnswer answer) {
        return json(answer)
                .map(body -> body.isString() ? body.asString() : words(body.path("error")))
                .filter(text -> !text.isBlank())
                .map(text -> text.replaceAll("[\\p{Cc}]+", " "))
                .map(text -> text.length() > LONGEST_REASON ? text.substring(0, LONGEST_REASON) + "…" : text);
    }

    private static String words(JsonNode error) {
        return error.has("message")
                ? error.path("message").asString("")
                : error.isMissingNode() ? "" : error.toString();
    }

    private static Optional<JsonNode> json(OutboundAnswer answer) {
        try {
            return Optional.of(JSON.readTree(answer.body())).filter(node -> !node.isMissingNode());
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
