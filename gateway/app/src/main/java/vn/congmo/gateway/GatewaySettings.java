package vn.congmo.gateway;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings that every command takes.
 *
 * @param baseIri  the address under which everything is named, fixed once published
 * @param data     where state is kept
 * @param datasets what is published at start
 */
@ConfigurationProperties("gateway")
public record GatewaySettings(
        @DefaultValue("http://localhost:8080") String baseIri,
        @DefaultValue("data") Path data,
        @DefaultValue("datasets") Path datasets) {}
