package vn.congmo.gateway.connectors;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * One connector as configured ({@code gateway.connectors.<name>.*}).
 *
 * @param kind         which exporter or harvester it is, for example {@code ckan}
 * @param address      of the partner: an http(s) address, or a folder for those that use none
 * @param credentials  by name, each by reference: {@code env:NAME} or {@code file:PATH}, never the secret itself
 * @param datasets     which datasets it is about, by slug; {@code *} for all
 * @param schedule     how often it looks ({@code 15m}, {@code 1d}) or when (a cron expression of six fields)
 * @param options      that its kind alone understands
 * @param allowPrivate whether the partner may be in a local network
 * @param timeout      for one call
 * @param answer       largest answer
 * @param deletions    largest share of what the partner holds that one run may delete; more waits for a person
 * @param enabled      whether it runs by itself
 */
public record ConnectorSettings(
        String kind,
        URI address,
        @DefaultValue Map<String, String> credentials,
        @DefaultValue("*") List<String> datasets,
        @DefaultValue("15m") String schedule,
        @DefaultValue Map<String, String> options,
        @DefaultValue("false") boolean allowPrivate,
        @DefaultValue("30s") Duration timeout,
        @DefaultValue("20MB") DataSize answer,
        @DefaultValue("0.3") double deletions,
        @DefaultValue("true") boolean enabled) {

    public ConnectorSettings {
        credentials = Map.copyOf(credentials);
        datasets = List.copyOf(datasets);
        options = Map.copyOf(options);
    }
}
