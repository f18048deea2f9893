package vn.congmo.gateway.rows.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.web.OperationDocs;
import vn.congmo.gateway.web.OperationParts;

/** Describes the questions to tables for OpenAPI. */
@Component
class RowsDocs implements OperationDocs {

    private static final String CURRENT = "/api/v1/datasets/{slug}/tables/{table}/rows";
    private static final String VERSION = "/api/v1/datasets/{slug}/versions/{number}/tables/{table}/rows";
    private static final String WORDS = """
            Lọc theo cột: `cột=giá trị` (lặp lại: một trong các giá trị), `cột.ne`, `.lt`, `.le`, `.gt`, `.ge`, \
            `.in=a,b`, `.contains` (không cần dấu), `.null=true|false`. CSV, JSON Lines và Parquet không có `limit` là \
            lấy tất cả.

            Filter by column: `column=value` (repeated: any of them), `column.ne`, `.lt`, `.le`, `.gt`, `.ge`, \
            `.in=a,b`, `.contains` (accents optional), `.null=true|false`. CSV, JSON Lines and Parquet without `limit` \
            are everything.""";

    @Override
    public void describe(OpenAPI description) {
        describe(description, CURRENT, "Các dòng của một bảng · The rows of a table");
        describe(
                description,
                VERSION,
                "Các dòng của một bảng trong một phiên bản · The rows of a table of a version, which never change");
    }

    private static void describe(OpenAPI description, String path, String summary) {
        Optional.ofNullable(description.getPaths().get(path))
                .map(PathItem::getGet)
                .ifPresent(get -> get.summary(summary)
                        .description(WORDS)
                        .parameters(Stream.concat(OperationParts.inPath(get), parameters())
                                .toList())
                        .responses(responses()));
    }

    private static Stream<Parameter> parameters() {
        Schema<?> filters = new ObjectSchema().additionalProperties(new StringSchema());
        return Stream.of(
                parameter("filters", "Điều kiện theo cột · Conditions on columns", filters, null)
                        .style(Parameter.StyleEnum.FORM)
                        .explode(true)
                        .example(Map.of("place", "dak-lak", "value.ge", "10")),
                text(
                        "q",
                        "Từ cần tìm ở mọi cột, không cần dấu · Words in any column, accents optional",
                        "chuyen doi so"),
                text("select", "Các cột của kết quả · Columns of the answer", "indicator,period,value"),
                text("fields", "Như select · The same as select", ""),
                text("sort", "Cột để sắp xếp, - là giảm dần · Columns to sort by, - for descending", "-period,value"),
                parameter("distinct", "Bỏ dòng trùng · Equal rows once", new BooleanSchema(), false),
                text("group", "Gộp theo các cột · One row for equal values of these columns", "indicator"),
                text("aggregate", "count, count:a, count-distinct:a, sum:a, avg:a, min:a, max:a", "count,avg:value"),
                parameter(
                        "limit",
                        "Số dòng mỗi trang, 1–1000 (JSON: 100) · Rows per page",
                        new IntegerSchema()
                                .minimum(BigDecimal.ONE)
                                .maximum(BigDecimal.valueOf(RowsParameters.LARGEST_LIMIT)),
                        10),
                text("cursor", "Chép từ \"next\" của trang trước · Copied from the \"next\" of the page before", null),
                parameter("total", "Có đếm tất cả không · Whether to count them all", new BooleanSchema(), true),
                text("format", "json, csv, jsonl, ndjson, tsv, parquet; hoặc/or Accept", "json"));
    }

    private static Parameter text(String name, String words, @Nullable Object example) {
        return parameter(name, words, new StringSchema(), example);
    }

    private static Parameter parameter(String name, String words, Schema<?> schema, @Nullable Object example) {
        Parameter parameter = new Parameter()
                .in("query")
                .name(name)
                .required(false)
                .description(words)
                .schema(schema);
        return example == null ? parameter : parameter.example(example);
    }

    private static ApiResponses responses() {
        return new ApiResponses()
                .addApiResponse("200", new ApiResponse().description("OK").content(forms()))
                .addApiResponse("304", new ApiResponse().description("Không đổi · Not modified"))
                .addApiResponse("400", new ApiResponse().description("Tham số sai · Invalid parameter"))
                .addApiResponse("404", new ApiResponse().description("Không có bảng · No such table"))
                .addApiResponse(
                        "503", new ApiResponse().description("Đang bận hoặc quá lâu · Busy, or it took too long"));
    }

    private static Content forms() {
        Schema<?> text = new StringSchema();
        return new Content()
                .addMediaType(
                        "application/json",
                        new MediaType()
                                .schema(page())
                                .example(Map.of(
                                        "dataset",
                                        "indicators",
                                        "version",
                                        1,
                                        "table",
                                        "observations",
                                        "total",
                                        1,
                                        "items",
                                        List.of(Map.of("indicator", "pii", "value", new BigDecimal("36.87"))))))
                .addMediaType("text/csv", new MediaType().schema(text))
                .addMediaType("application/jsonl", new MediaType().schema(text))
                .addMediaType("application/x-ndjson", new MediaType().schema(text))
                .addMediaType("text/tab-separated-values", new MediaType().schema(text))
                .addMediaType(
                        "application/vnd.apache.parquet", new MediaType().schema(new StringSchema().format("binary")));
    }

    private static Schema<?> page() {
        Schema<?> next = new StringSchema().format("uri").description("null: hết · null: the last page");
        next.setTypes(Set.of("string", "null"));
        return new ObjectSchema()
                .addProperty("dataset", new StringSchema())
                .addProperty("version", new IntegerSchema())
                .addProperty("table", new StringSchema())
                .addProperty("total", new IntegerSchema().format("int64"))
                .addProperty("items", new ArraySchema().items(new ObjectSchema().additionalProperties(new Schema<>())))
                .addProperty("next", next);
    }
}
