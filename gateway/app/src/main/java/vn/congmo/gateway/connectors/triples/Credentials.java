package vn.congmo.gateway.connectors.triples;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.SettingErrors;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.outbound.OutboundCall;
import vn.congmo.gateway.outbound.Secret;

/** How the gateway tells a store who it is: {@code options.auth}, by itself what the credentials allow. */
sealed interface Credentials {

    /** A call with what the store wants to see. */
    OutboundCall sign(OutboundCall call, Connection connection);

    static Credentials of(Connection connection) {
        String usual = connection.findSecret("token").isPresent()
                ? "bearer"
                : connection.findSecret("username").isPresent() ? "basic" : "none";
        return switch (connection.findOption("auth").orElse(usual)) {
            case "none" -> new None();
            case "bearer" ->
                new Fixed(new Secret("Bearer " + connection.getSecret("token").value()));
            case "basic" -> new Fixed(new Secret("Basic " + pair(connection)));
            case "digest" -> new Challenged(connection.getSecret("username"), connection.getSecret("password"));
            default ->
                throw SettingErrors.wrong(
                        "auth", new LocalizedText("none, bearer, basic hoặc digest", "none, bearer, basic or digest"));
        };
    }

    private static String pair(Connection connection) {
        String pair = connection.getSecret("username").value() + ":"
                + connection.getSecret("password").value();
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    /** The store lets everybody in. */
    record None() implements Credentials {
        @Override
        public OutboundCall sign(OutboundCall call, Connection connection) {
            return call;
        }
    }

    /** The same header for every call. */
    record Fixed(Secret header) implements Credentials {
        @Override
        public OutboundCall sign(OutboundCall call, Connection connection) {
            return call.with("Authorization", header.value());
        }
    }

    /** Asks for a challenge first by reading nothing, so that no long body is sent in vain. */
    record Challenged(Secret user, Secret password) implements Credentials {
        @Override
        public OutboundCall sign(OutboundCall call, Connection connection) {
            return connection
                    .send(OutboundCall.get(call.uri()))
                    .findHeader("WWW-Authenticate")
                    .flatMap(Digest::find)
                    .map(challenge -> challenge.answer(
                            call.method(),
                            call.uri(),
                            user.value(),
                            password.value(),
                            UUID.randomUUID().toString()))
                    .map(header -> call.with("Authorization", header))
                    .orElse(call);
        }
    }
}
