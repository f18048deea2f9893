package vn.congmo.gateway.connectors.delivery;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.ConnectorName;
import vn.congmo.gateway.connectors.ConnectorSettings;
import vn.congmo.gateway.connectors.ConsignmentSource;
import vn.congmo.gateway.connectors.ExporterKind;
import vn.congmo.gateway.connectors.HarvesterKind;
import vn.congmo.gateway.connectors.harvest.Harvests;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.files.Disk;

/** Makes a connector of its settings; wrong ones are told in the log and wherever connectors are listed. */
@Component
@EnableConfigurationProperties(ConnectorsSettings.class)
class ConnectorOpener {

    private static final Logger LOG = LoggerFactory.getLogger(ConnectorOpener.class);

    private final Map<String, ExporterKind> exporters;
    private final Map<String, HarvesterKind> harvesters;
    private final List<ConsignmentSource> sources;
    private final Harvests harvests;
    private final Connections connections;
    private final DataDirectory data;
    private final Disk disk;
    private final Clock clock;

    ConnectorOpener(
            List<ExporterKind> exporters,
            List<HarvesterKind> harvesters,
            List<ConsignmentSource> sources,
            Harvests harvests,
            Connections connections,
            DataDirectory data,
            Disk disk,
            Clock clock) {
        this.exporters =
                exporters.stream().collect(Collectors.toUnmodifiableMap(ExporterKind::kind, Function.identity()));
        this.harvesters =
                harvesters.stream().collect(Collectors.toUnmodifiableMap(HarvesterKind::kind, Function.identity()));
        this.sources = sources;
        this.harvests = harvests;
        this.connections = connections;
        this.data = data;
        this.disk = disk;
        this.clock = clock;
    }

    Connector open(ConnectorName name, ConnectorSettings settings) {
        try {
            ConnectorErrors.refuseReserved(name);
            Schedules.check(settings);
            return connector(connections.open(name, settings));
        } catch (Refusal refusal) {
            LOG.error("Connector {}: {}", name, refusal.getMessage());
            return new Misconfigured(name, settings, refusal);
        }
    }

    private Connector connector(Connection connection) {
        String kind = connection.settings().kind();
        HarvesterKind harvester = harvesters.get(kind);
        if (harvester != null) {
            return new HarvestedPartner(connection, harvester.open(connection), harvests, ledger(connection), clock);
        }
        ExporterKind exporter = exporters.get(kind);
        if (exporter == null) {
            throw ConnectorErrors.unknownKind(kind, kinds());
        }
        return new Partner(
                connection.name(),
                connection.settings(),
                exporter.open(connection),
                sources,
                ledger(connection),
                clock);
    }

    private Ledger ledger(Connection connection) {
        return new Ledger(data, connection.name(), disk);
    }

    private Set<String> kinds() {
        Set<String> all = new TreeSet<>(exporters.keySet());
        all.addAll(harvesters.keySet());
        return all;
    }
}
