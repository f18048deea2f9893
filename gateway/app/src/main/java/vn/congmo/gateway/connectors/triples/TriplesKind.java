package vn.congmo.gateway.connectors.triples;

import org.springframework.stereotype.Component;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.Exporter;
import vn.congmo.gateway.connectors.ExporterKind;
import vn.congmo.gateway.connectors.SettingErrors;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.LocalizedText;

/**
 * Kind {@code triples}: {@code address} takes writes, {@code options.query} queries; {@code options.protocol} is {@code
 * graph-store} or {@code update}.
 */
@Component
final class TriplesKind implements ExporterKind {

    private final BaseIri base;

    TriplesKind(BaseIri base) {
        this.base = base;
    }

    @Override
    public String kind() {
        return "triples";
    }

    @Override
    public Exporter open(Connection connection) {
        RemoteStore store = RemoteStore.of(connection);
        return switch (connection.findOption("protocol").orElse("graph-store")) {
            case "graph-store" -> new TriplesExporter(store, new GraphStoreWrites(store), base);
            case "update" -> new TriplesExporter(store, new UpdateWrites(store), base);
            default ->
                throw SettingErrors.wrong(
                        "protocol", new LocalizedText("graph-store hoặc update", "graph-store or update"));
        };
    }
}
