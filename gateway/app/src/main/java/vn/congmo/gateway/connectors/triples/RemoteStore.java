package vn.congmo.gateway.connectors.triples;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.HttpFault;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.connectors.SettingErrors;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.outbound.OutboundAnswer;
import vn.congmo.gateway.outbound.OutboundBody;
import vn.congmo.gateway.outbound.OutboundCall;

/**
 * A triple store somewhere else.
 *
 * @param writes address that takes writes
 * @param query  address that answers queries (SPARQL 1.1 Protocol)
 */
record RemoteStore(Connection connection, URI writes, URI query, Credentials credentials) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static RemoteStore of(Connection connection) {
        return new RemoteStore(
                connection,
                connection.settings().address(),
                query(connection.getOption("query")),
                Credentials.of(connection));
    }

    private static URI query(String option) {
        if (!option.matches("https?://[^\\s]+")) {
            throw SettingErrors.wrong("query", new LocalizedText("địa chỉ http(s)", "an http(s) address"));
        }
        return URI.create(option);
    }

    /** Writes; what the store does not take is a fault. */
    void write(OutboundCall call) {
        OutboundAnswer answer = send(call);
        boolean gone = call.method().equals("DELETE") && answer.status() == 404;
        if (!answer.isSuccess() && !gone) {
            throw fault(answer);
        }
    }

    /** The only value of the only row of an answer. */
    Optional<String> findOne(String select) {
        OutboundAnswer answer = send(OutboundCall.post(query, new OutboundBody.Form(Map.of("query", select)))
                .with("Accept", "application/sparql-results+json"));
        if (!answer.isSuccess()) {
            PartnerFault fault = fault(answer);
            // A question changes nothing, so there is nothing to be unsure about.
            throw fault.kind() == PartnerFault.Kind.UNCERTAIN
                    ? PartnerFault.away(fault.reason(), fault.retryAfter())
                    : fault;
        }
        return value(answer);
    }

    private Optional<String> value(OutboundAnswer answer) {
        try {
            JsonNode rows = JSON.readTree(answer.body()).at("/results/bindings");
            if (!rows.isArray()) {
                throw noAnswer(answer);
            }
            return rows.size() == 1 ? rows.get(0).path("value").path("value").asStringOpt() : Optional.empty();
        } catch (JacksonException e) {
            throw noAnswer(answer);
        }
    }

    private OutboundAnswer send(OutboundCall call) {
        return connection.send(credentials.sign(call, connection));
    }

    private static PartnerFault fault(OutboundAnswer answer) {
        if (answer.status() == 404 || answer.status() == 405) {
            String where = answer.uri().getHost() + answer.uri().getPath();
            return PartnerFault.denied(new LocalizedText(
                    where + ": không có kho dữ liệu nhận việc này (HTTP " + answer.status() + ")",
                    where + ": no store that takes this (HTTP " + answer.status() + ")"));
        }
        return HttpFault.of(answer);
    }

    private static PartnerFault noAnswer(OutboundAnswer answer) {
        String host = answer.uri().getHost();
        return PartnerFault.away(
                new LocalizedText(host + " trả lời không phải kết quả SPARQL", host + " answers no SPARQL results"),
                Optional.empty());
    }
}
