package vn.congmo.gateway.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * What all operations of the API description have in common: each has its own name, belongs to a described group, has
 * values to try it with, fails with a problem, and is open to everyone unless it says otherwise.
 */
@Component
class ApiConventions implements OpenApiCustomizer {

    private static final String PROBLEM = "Problem";
    private static final String BUSY_CLIENT = "BusyClient";
    private static final List<String> FAILURES = List.of("4XX", "5XX");
    private static final String EXTENSION = ".{extension}";

    private final ApiGroups groups = ApiGroups.read();
    private final ApiExamples examples = ApiExamples.read();
    private final List<OperationDocs> docs;

    ApiConventions(List<OperationDocs> docs) {
        this.docs = docs;
    }

    @Override
    public void customise(OpenAPI description) {
        docs.forEach(each -> each.describe(description));
        tellOnce(description);
        description.setSecurity(List.of());
        components(description)
                .addSchemas(PROBLEM, shape())
                .addResponses(PROBLEM, problem())
                .addResponses(BUSY_CLIENT, busyClient());
        operations(description).forEach(this::complete);
        description.setTags(operations(description)
                .flatMap(operation -> operation.getTags().stream())
                .distinct()
                .sorted()
                .map(groups::tag)
                .toList());
        operations(description)
                .forEach(operation -> operation.setTags(
                        operation.getTags().stream().map(ApiGroups::english).toList()));
        description.getPaths().forEach(ApiConventions::name);
        description.getPaths().forEach(examples::complete);
    }

    private static void name(String path, PathItem item) {
        item.readOperationsMap()
                .forEach((method, operation) -> operation.setOperationId(OperationNames.of(method.name(), path)));
    }

    /** An address with and without an extension is one resource, told of once. */
    private static void tellOnce(OpenAPI description) {
        List<String> twins = description.getPaths().keySet().stream()
                .filter(path -> path.endsWith(EXTENSION))
                .filter(path ->
                        description.getPaths().containsKey(path.substring(0, path.length() - EXTENSION.length())))
                .toList();
        twins.forEach(description.getPaths()::remove);
    }

    private void complete(Operation operation) {
        if (operation.getDescription() == null) {
            operation.setDescription(groups.describe(operation.getTags().getFirst()));
        }
        ApiResponses responses = operation.getResponses();
        responses.forEach((status, response) -> {
            if (status.startsWith("4") || status.startsWith("5")) {
                response.setContent(problem().getContent());
            }
        });
        FAILURES.forEach(any -> responses.addApiResponse(any, shared(PROBLEM)));
        responses.addApiResponse("429", shared(BUSY_CLIENT));
    }

    private static ApiResponse shared(String response) {
        return new ApiResponse().$ref("#/components/responses/" + response);
    }

    private static ApiResponse busyClient() {
        return problem()
                .description("Đã dùng hết thời gian xử lý · The client's processing time is used up")
                .addHeaderObject(
                        "Retry-After",
                        new Header()
                                .description("Số giây phải chờ · Seconds to wait")
                                .schema(new IntegerSchema().example(20)));
    }

    private static ApiResponse problem() {
        Schema<?> shape = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
        return new ApiResponse()
                .description("Không được, và vì sao (RFC 9457) · Not possible, and why (RFC 9457)")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(shape)));
    }

    /** The members of {@link Problem} as they are sent; its particulars come besides. */
    private static Schema<?> shape() {
        Schema<?> words =
                new ObjectSchema().addProperty("vi", new StringSchema()).addProperty("en", new StringSchema());
        return new ObjectSchema()
                .required(List.of("type", "title", "status", "detail", "code", "titles", "details"))
                .additionalProperties(true)
                .addProperty("type", new StringSchema().format("uri"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("code", new StringSchema().example("unknown-parameter"))
                .addProperty("titles", words)
                .addProperty("details", words);
    }

    private static Components components(OpenAPI description) {
        if (description.getComponents() == null) {
            description.setComponents(new Components());
        }
        return description.getComponents();
    }

    private static Stream<Operation> operations(OpenAPI description) {
        return description.getPaths().values().stream()
                .map(PathItem::readOperations)
                .flatMap(List::stream);
    }
}
