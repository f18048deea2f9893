package vn.congmo.gateway.connectors.delivery;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.congmo.gateway.connectors.ConnectorSettings;

/** What is configured below {@code gateway.connectors}, by the connectors' names. */
@ConfigurationProperties("gateway")
record ConnectorsSettings(@DefaultValue Map<String, ConnectorSettings> connectors) {

    ConnectorsSettings {
        connectors = Map.copyOf(connectors);
    }
}
