package vn.congmo.gateway.connectors.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a run is asked for.
 *
 * @param dryRun    true: tell what would be done, and do nothing
 * @param deletions true: delete at the partner however much there is to delete
 */
@Schema(name = "ConnectorRunOrder")
record RunOrderJson(@Nullable Boolean dryRun, @Nullable Boolean deletions) {

    static boolean isDry(@Nullable RunOrderJson order) {
        return order != null && Boolean.TRUE.equals(order.dryRun);
    }

    static boolean mayDelete(@Nullable RunOrderJson order) {
        return order != null && Boolean.TRUE.equals(order.deletions);
    }
}
