package vn.congmo.gateway.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Says in the API description of whatever sends a {@link FileBody} that a part of it may be asked for. */
@Component
class PartsOfFiles implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        ResolvableType answer = ResolvableType.forMethodReturnType(method.getMethod());
        if (FileBody.class.equals(answer.resolveGeneric())) {
            Content whole = OperationParts.success(operation).getContent();
            operation
                    .getResponses()
                    .addApiResponse(
                            "206",
                            response("Phần đã hỏi bằng Range / The part that Range asked for")
                                    .content(whole))
                    .addApiResponse("416", response("Tệp ngắn hơn / The file is shorter"));
        }
        return operation;
    }

    private static ApiResponse response(String description) {
        return new ApiResponse().description(description);
    }
}
