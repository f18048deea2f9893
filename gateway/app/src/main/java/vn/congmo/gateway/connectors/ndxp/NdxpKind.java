package vn.congmo.gateway.connectors.ndxp;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.Exporter;
import vn.congmo.gateway.connectors.ExporterKind;

/** {@code kind: ndxp}: a JSON service behind the national or a provincial data exchange platform. */
@Component
class NdxpKind implements ExporterKind {

    private final Clock clock;

    NdxpKind(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "ndxp";
    }

    @Override
    public Exporter open(Connection connection) {
        NdxpSettings settings = NdxpSettings.of(connection);
        return new NdxpExporter(connection.name(), settings, new ServiceLine(connection, settings, clock));
    }
}
