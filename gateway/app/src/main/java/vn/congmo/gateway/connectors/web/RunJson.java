package vn.congmo.gateway.connectors.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import vn.congmo.gateway.connectors.delivery.PlannedStep;

/**
 * What a run does, or would do.
 *
 * @param dryRun whether nothing was done
 * @param steps  in their order; content is what the partner is sent, without secrets
 */
@Schema(name = "ConnectorRun")
record RunJson(boolean dryRun, List<PlannedStep> steps) {}
