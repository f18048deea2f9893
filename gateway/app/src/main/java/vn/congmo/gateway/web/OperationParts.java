package vn.congmo.gateway.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
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

    /** A failure (RFC 9457). */
    public static ApiResponse problem(String words) {
        MediaType problem = new MediaType().schema(new ObjectSchema().description("RFC 9457"));
        return new ApiResponse()
                .description(words)
                .content(new Content().addMediaType("application/problem+json", problem));
    }
}
