package vn.congmo.gateway.sparql;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.sparql.ResultForms.ResultForm;
import vn.congmo.gateway.web.OperationDocs;
import vn.congmo.gateway.web.OperationParts;

/** Writes the forms of results into the OpenAPI description from those that are offered. */
@Component
class SparqlDocs implements OperationDocs {

    private static final Content TRIPLES = content(ResultForms.TRIPLES.stream());
    private static final Content ANY = content(Stream.concat(ResultForms.ROWS.stream(), ResultForms.TRIPLES.stream()));

    @Override
    public void describe(OpenAPI description) {
        find(description, "/sparql").ifPresent(SparqlDocs::describeEndpoint);
        find(description, StoreService.GRAPHS).map(PathItem::getGet).ifPresent(get -> OperationParts.success(get)
                .setContent(TRIPLES));
    }

    private static void describeEndpoint(PathItem endpoint) {
        endpoint.readOperations()
                .forEach(operation -> OperationParts.success(operation).setContent(ANY));
        endpoint.getGet()
                .getResponses()
                .addApiResponse("303", new ApiResponse().description("Đến biểu mẫu để hỏi / To the form to ask with"));
    }

    private static Optional<PathItem> find(OpenAPI description, String path) {
        return Optional.ofNullable(description.getPaths().get(path));
    }

    private static Content content(Stream<? extends ResultForm<?>> forms) {
        Content content = new Content();
        ResultForms.representations(forms.toList()).stream()
                .map(form -> form.mediaType().getType() + "/" + form.mediaType().getSubtype())
                .forEach(type -> content.addMediaType(type, new MediaType().schema(shape(type))));
        return content;
    }

    private static Schema<?> shape(String type) {
        return type.endsWith("json") ? new ObjectSchema() : new StringSchema();
    }
}
