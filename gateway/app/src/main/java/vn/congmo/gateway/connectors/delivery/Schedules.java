package vn.congmo.gateway.connectors.delivery;

import vn.congmo.gateway.connectors.ConnectorSettings;

/** Schedules as settings write them. */
final class Schedules {

    private Schedules() {}

    /**
     * Refuses what cannot be read.
     *
     * @throws vn.congmo.gateway.core.Refusal when it is neither a duration nor a cron expression
     */
    static Schedule check(ConnectorSettings settings) {
        try {
            return Schedule.parse(settings.schedule());
        } catch (IllegalArgumentException e) {
            throw ConnectorErrors.badSetting(
                    "schedule", settings.schedule(), "15m, 6h, 1d, or a cron expression of six fields");
        }
    }
}
