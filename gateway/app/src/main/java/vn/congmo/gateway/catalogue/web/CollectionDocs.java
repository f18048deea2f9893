package vn.congmo.gateway.catalogue.web;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.web.OperationDocs;
import vn.congmo.gateway.web.OperationParts;
import vn.congmo.gateway.web.paging.Fields;
import vn.congmo.gateway.web.paging.QueryParameter;

/** Writes the collections into the OpenAPI description from what the code itself goes by, so that both agree. */
@Component
class CollectionDocs implements OperationDocs {

    private static final String SCHEMAS = "#/components/schemas/";

    private final List<DocumentedApi> apis;

    CollectionDocs(List<DocumentedApi> apis) {
        this.apis = apis;
    }

    @Override
    public void describe(OpenAPI description) {
        apis.forEach(api -> describe(description, api.doc()));
        dropUnused(description);
    }

    /** Shapes whose members others take over are none of their own. */
    private static void dropUnused(OpenAPI description) {
        String written = Json31.mapper().convertValue(description, Object.class).toString();
        description
                .getComponents()
                .getSchemas()
                .keySet()
                .removeIf(name ->
                        !written.contains("/schemas/" + name + "}") && !written.contains("/schemas/" + name + ","));
    }

    private static void describe(OpenAPI description, ApiDoc doc) {
        ResolvedSchema resolved =
                ModelConverters.getInstance(true).resolveAsResolvedSchema(new AnnotatedType(doc.item()));
        resolved.referencedSchemas.forEach(description::schema);
        String name = doc.item().getSimpleName();
        Schema<?> shape = Objects.requireNonNull(resolved.referencedSchemas.get(name), name);
        describeLinks(shape);
        Schema<?> item = new Schema<>().$ref(SCHEMAS + name);
        String page = name.replaceFirst("Json$", "CollectionBody");
        String one = name.replaceFirst("Json$", "ItemBody");
        description.schema(page, page(item));
        description.schema(one, item(shape));
        String words = doc.summary().vi() + " · " + doc.summary().en();
        find(description, doc.listing().path()).ifPresent(list -> list.summary(words)
                .parameters(Stream.concat(
                                OperationParts.inPath(list),
                                doc.listing().parameters().map(CollectionDocs::parameter))
                        .toList())
                .responses(responses(page, true)));
        description.getPaths().keySet().stream()
                .filter(path -> path.matches(Pattern.quote(doc.listing().path()) + "/\\{[^/]*}"))
                .flatMap(path -> find(description, path).stream())
                .forEach(get -> describe(get, words, one));
    }

    private static void describe(Operation get, String words, String shape) {
        get.parameters(Stream.concat(OperationParts.inPath(get), Stream.of(parameter(Fields.PARAMETER)))
                        .toList())
                .responses(responses(shape, false));
        if (get.getSummary() == null) {
            get.summary(words + " {id}");
        }
    }

    private static void describeLinks(Schema<?> item) {
        item.addProperty(
                "links",
                new ObjectSchema()
                        .description("Đi tiếp: chính nó, tập chứa nó, những gì liên quan ·"
                                + " Where to go on: itself, its collection, what it is related to")
                        .additionalProperties(new Schema<>()));
    }

    private static Optional<Operation> find(OpenAPI description, String path) {
        return Optional.ofNullable(description.getPaths().get(path)).map(PathItem::getGet);
    }

    private static Parameter parameter(QueryParameter parameter) {
        StringSchema schema = new StringSchema();
        parameter.allowed().forEach(schema::addEnumItem);
        Parameter described = new Parameter()
                .in("query")
                .name(parameter.name())
                .required(false)
                .description(
                        parameter.meaning().vi() + " · " + parameter.meaning().en())
                .schema(schema);
        return parameter.example().isEmpty() ? described : described.example(parameter.example());
    }

    private static Schema<?> page(Schema<?> item) {
        return alone().addProperty("total", new IntegerSchema().description("Số mục khớp · Items that match"))
                .addProperty(
                        "head",
                        new StringSchema().description("Bằng nhau: cùng một trạng thái · Equal: the same state"))
                .addProperty("version", new StringSchema().format("uri"))
                .addProperty("items", new ArraySchema().items(item))
                .addProperty(
                        "next", link().types(Set.of("string", "null")).description("null: hết · null: the last page"));
    }

    /** An item by itself: its own members after the context. */
    private static Schema<?> item(Schema<?> item) {
        Schema<?> alone = alone();
        item.getProperties().forEach(alone::addProperty);
        return alone;
    }

    private static Schema<?> alone() {
        return new ObjectSchema()
                .addProperty("@context", link())
                .addProperty("asOf", new StringSchema().format("date"));
    }

    private static Schema<?> link() {
        return new StringSchema().format("uri");
    }

    private static ApiResponses responses(String shape, boolean csv) {
        Schema<?> body = new Schema<>().$ref(SCHEMAS + shape);
        Content content = new Content()
                .addMediaType("application/json", new MediaType().schema(body))
                .addMediaType("application/ld+json", new MediaType().schema(body));
        if (csv) {
            content.addMediaType("text/csv", new MediaType().schema(new StringSchema()));
        }
        return new ApiResponses()
                .addApiResponse("200", new ApiResponse().description("OK").content(content))
                .addApiResponse("304", new ApiResponse().description("Không đổi · Not modified"))
                .addApiResponse(
                        csv ? "400" : "404",
                        new ApiResponse()
                                .description(csv ? "Tham số sai · Invalid parameter" : "Không có · Not found"));
    }
}
