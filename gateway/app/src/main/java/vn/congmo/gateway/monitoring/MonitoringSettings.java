package vn.congmo.gateway.monitoring;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is reported of.
 *
 * @param period how often: month, quarter or year
 * @param places ids of the places whose indicators are told, the first first: a province before a merger is another one
 */
@ConfigurationProperties("gateway.monitoring")
record MonitoringSettings(
        @DefaultValue("month") ReportingPeriod period,
        @DefaultValue({"dak-lak", "dak-lak-to-2025"}) List<String> places) {

    MonitoringSettings {
        places = List.copyOf(places);
    }
}
