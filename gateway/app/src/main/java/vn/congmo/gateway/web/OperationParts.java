package vn.congmo.gateway.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
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
}
