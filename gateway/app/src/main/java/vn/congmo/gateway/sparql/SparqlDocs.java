package vn.congmo.gateway.sparql;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.sparql.ResultForms.ResultForm;
import vn.congmo.gateway.web.OperationDocs;

/** Writes the forms of results into the OpenAPI description from those that are offered. */
@Component
class SparqlDocs implements OperationDocs {

    private static final Content TRIPLES = content(ResultForms.TRIPLES.stream());
    private static final Content ANY = content(Stream.concat(ResultForms.ROWS.stream(), ResultForms.TRIPLES.stream()));

    @Override
    public void describe(OpenAPI description) {
        PathItem endpoint = description.getPaths().get("/sparql");
        List.of(endpoint.getGet(), endpoint.getPost()).forEach(operation -> offer(operation, ANY));
        endpoint.getGet()
                .getResponses()
                .addApiResponse("303", new ApiResponse().description("Đến biểu mẫu để hỏi / To the form to ask with"));
        Optional.ofNullable(description.getPaths().get(StoreService.GRAPHS))
                .map(PathItem::getGet)
                .ifPresent(get -> offer(get, TRIPLES));
    }

    private static void offer(Operation operation, Content forms) {
        operation.getResponses().get("200").setContent(forms);
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
