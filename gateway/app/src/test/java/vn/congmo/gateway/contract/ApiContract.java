package vn.congmo.gateway.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.Response;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.SimpleValidationReportFormat;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What a server promises with its API description, read once; a server without one promises nothing. */
final class ApiContract {

    private static final Map<URI, ApiContract> BY_SERVER = new ConcurrentHashMap<>();
    private static final LevelResolver LEVELS = LevelResolver.create()
            .withLevel("validation.request.path.missing", Level.IGNORE)
            .withLevel("validation.request.operation.notAllowed", Level.IGNORE)
            // An empty graph is an empty text; and of what a test reads as a stream only the head is known here.
            .withLevel("validation.response.body.missing", Level.IGNORE)
            .build();

    private static final Set<String> DESCRIBED = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private final Optional<OpenApiInteractionValidator> description;

    private ApiContract(Optional<OpenApiInteractionValidator> description) {
        this.description = description;
    }

    static ApiContract of(URI address) {
        return BY_SERVER.computeIfAbsent(address.resolve("/"), ApiContract::read);
    }

    private static ApiContract read(URI server) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(server.resolve("/v3/api-docs")).build();
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString(UTF_8));
            return switch (answer.statusCode()) {
                case 200 -> new ApiContract(Optional.of(validator(answer.body())));
                case 404 -> new ApiContract(Optional.empty());
                default -> throw new AssertionError("/v3/api-docs answers " + answer.statusCode());
            };
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OpenApiInteractionValidator validator(String description) {
        return OpenApiInteractionValidator.createForInlineApiSpecification(description)
                .withLevelResolver(LEVELS)
                .build();
    }

    /** Fails on an answer to a described operation with a status, a media type or a body that is not described. */
    void check(HttpResponse<?> answer) {
        description
                .map(validator -> validate(validator, answer))
                .filter(ValidationReport::hasErrors)
                .ifPresent(report -> {
                    throw new AssertionError("%s %s is not as the API description says:%n%s"
                            .formatted(
                                    answer.request().method(),
                                    answer.uri(),
                                    SimpleValidationReportFormat.getInstance().apply(report)));
                });
    }

    private static ValidationReport validate(OpenApiInteractionValidator validator, HttpResponse<?> answer) {
        String method = answer.request().method();
        return DESCRIBED.contains(method) && !isPageOfProblem(answer)
                ? validator.validateResponse(answer.uri().getPath(), Request.Method.valueOf(method), response(answer))
                : ValidationReport.empty();
    }

    /** People are told of a failure by a page, which is not for programs and not described to them. */
    private static boolean isPageOfProblem(HttpResponse<?> answer) {
        return answer.statusCode() >= 400
                && answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    private static Response response(HttpResponse<?> answer) {
        SimpleResponse.Builder response = SimpleResponse.Builder.status(answer.statusCode());
        answer.headers().map().forEach((name, values) -> response.withHeader(name, values));
        if (answer.body() instanceof String text) {
            response.withBody(text);
        } else if (answer.body() instanceof byte[] bytes) {
            response.withBody(bytes);
        }
        return response.build();
    }
}
