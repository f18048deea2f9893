package vn.congmo.gateway.diff.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.diff.Diffs;
import vn.congmo.gateway.diff.TableDiff;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.web.AnswersConditionally;
import vn.congmo.gateway.web.Attachment;
import vn.congmo.gateway.web.Conditional;
import vn.congmo.gateway.web.FileBody;
import vn.congmo.gateway.web.Validators;

/** What changed between two versions: a summary, and the rows of a table as files that never change. */
@AnswersConditionally
@RestController
@Tag(name = "Phiên bản / Versions")
class DiffController {

    private static final String NUMBER = ":[1-9][0-9]{0,8}}";

    private final CurrentCatalogue current;
    private final Diffs diffs;
    private final ContentStore contents;
    private final BaseIri base;

    DiffController(CurrentCatalogue current, Diffs diffs, ContentStore contents, BaseIri base) {
        this.current = current;
        this.diffs = diffs;
        this.contents = contents;
        this.base = base;
    }

    @GetMapping("/api/v1/datasets/{id}/diff")
    @Operation(
            summary = "Khác nhau giữa hai phiên bản: mỗi bảng thêm, sửa, bỏ mấy dòng"
                    + " · What differs between two versions: how many rows of each table")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DiffJson.class)))
    @ApiResponse(responseCode = "404", content = @Content(mediaType = "application/problem+json"))
    @ApiResponse(responseCode = "410", content = @Content(mediaType = "application/problem+json"))
    ResponseEntity<DiffJson> summary(
            @PathVariable String id,
            @Parameter(description = "Bản trước (mặc định: liền trước) · The earlier one (default: the one before)")
                    @RequestParam
                    Optional<Integer> from,
            @Parameter(description = "Bản sau (mặc định: hiện hành) · The later one (default: the current one)")
                    @RequestParam
                    Optional<Integer> to,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        Catalogue catalogue = current.get();
        ComparedVersions versions = ComparedVersions.find(catalogue, id, from, to);
        Validators validators = Validators.of(
                versions.to().issued(),
                Validators.revalidated(),
                "diff",
                versions.from().fingerprint(),
                versions.to().fingerprint(),
                versions.from().id(),
                versions.to().id());
        return Conditional.answer(exchange, validators, () -> ResponseEntity.ok(summary(versions)));
    }

    @GetMapping(
            "/dataset/{slug}/version/{to" + NUMBER + "/diff/{from" + NUMBER + "/{table:[a-z0-9_-]+}.{form:csv|json}")
    @Operation(
            summary = "Những dòng khác nhau của một bảng, không bao giờ thay đổi"
                    + " · The rows of a table that differ, which never change")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                @Content(mediaType = "application/json", schema = @Schema(type = "object"))
            })
    @ApiResponse(responseCode = "404", content = @Content(mediaType = "application/problem+json"))
    @ApiResponse(responseCode = "410", content = @Content(mediaType = "application/problem+json"))
    ResponseEntity<FileBody> rows(
            @PathVariable String slug,
            @PathVariable int to,
            @PathVariable int from,
            @PathVariable String table,
            @PathVariable String form,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        ComparedVersions versions = ComparedVersions.find(current.get(), slug, Optional.of(from), Optional.of(to));
        TableDiff diff = find(versions, table);
        Distribution file = form.equals("csv") ? diff.csv() : diff.json();
        Validators validators = Validators.of(file.sha256(), versions.to().issued(), Validators.immutable());
        return Conditional.answer(exchange, validators, () -> ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(file.fileName()))
                .body(new FileBody(contents.require(file.sha256()), file.bytes())));
    }

    private TableDiff find(ComparedVersions versions, String table) {
        try {
            return diffs.find(versions.from(), versions.to(), table).orElseThrow(() -> DiffErrors.unknown(table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DiffJson summary(ComparedVersions versions) {
        try {
            return DiffJson.of(versions, diffs.list(versions.from(), versions.to()), base);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
