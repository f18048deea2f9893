package vn.congmo.gateway.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Parts of operations in the API description that every description by hand needs. */
public final class OperationParts {

    private OperationParts() {}

    /** The parameters that are parts of its address. */
    public static Stream<Parameter> inPath(Operation operation) {
        return Optional.ofNullable(operation.getParameters()).stream()
                .flatMap(List::stream)
                .filter(parameter -> "path".equals(parameter.getIn()));
    }

    /**
     * The answer that was asked for.
     *
     * @throws IllegalArgumentException when the operation does not tell of one
     */
    public static ApiResponse success(Operation operation) {
        ApiResponse success = operation.getResponses().get("200");
        if (success == null) {
            throw new IllegalArgumentException(operation.getOperationId() + " describes no answer of status 200");
        }
        return success;
    }
}
