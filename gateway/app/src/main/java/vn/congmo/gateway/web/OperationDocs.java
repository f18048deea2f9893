package vn.congmo.gateway.web;

import io.swagger.v3.oas.models.OpenAPI;

/** Writes operations into the API description from what the code itself goes by, so that both agree. */
@FunctionalInterface
public interface OperationDocs {

    /** Completes the operations of its own; those that do not run here are missing. */
    void describe(OpenAPI description);
}
