package vn.congmo.gateway.connectors.ckanin;

import java.net.URI;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.connectors.harvest.PartnerAnswers;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.outbound.OutboundAnswer;
import vn.congmo.gateway.outbound.OutboundCall;

/** Calls package_search; an answer of success may still hold a failure. */
final class CkanSearch {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Connection connection;

    CkanSearch(Connection connection) {
        this.connection = connection;
    }

    /** One page: {@code count} and {@code results}. */
    JsonNode page(String query) {
        String address = connection.settings().address().toString().replaceFirst("/+$", "");
        URI uri = URI.create(address + "/api/3/action/package_search?" + query);
        OutboundCall call = connection
                .findSecret("token")
                .map(token -> OutboundCall.get(uri).with("Authorization", token.value()))
                .orElse(OutboundCall.get(uri));
        return result(PartnerAnswers.requireSuccess(connection.send(call)));
    }

    private static JsonNode result(OutboundAnswer answer) {
        try {
            JsonNode body = JSON.readTree(answer.body());
            JsonNode result = body.path("result");
            if (body.path("success").asBoolean(false) && result.path("results").isArray() && result.has("count")) {
                return result;
            }
        } catch (JacksonException e) {
            // said below
        }
        throw PartnerFault.away(
                new LocalizedText("Đối tác không trả lời như một CKAN.", "The partner does not answer as a CKAN does."),
                Optional.empty());
    }
}
