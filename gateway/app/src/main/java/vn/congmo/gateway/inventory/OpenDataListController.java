package vn.congmo.gateway.inventory;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.web.AnswersConditionally;
import vn.congmo.gateway.web.Attachment;
import vn.congmo.gateway.web.Conditional;
import vn.congmo.gateway.web.Negotiation;
import vn.congmo.gateway.web.Representation;
import vn.congmo.gateway.web.Validators;

/** {@code /open-data-list}: the list as a file, by Accept and by extension. */
@RestController
@Tag(name = "Danh mục / Catalogue")
class OpenDataListController {

    private static final String PATH = "/open-data-list";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CurrentCatalogue current;
    private final OpenDataList list;
    private final OpenDataReport report;
    private final List<OpenDataForm> forms;

    OpenDataListController(
            CurrentCatalogue current, OpenDataList list, OpenDataReport report, List<OpenDataForm> forms) {
        this.current = current;
        this.list = list;
        this.report = report;
        this.forms = List.copyOf(forms);
    }

    @GetMapping(PATH)
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
                @Content(mediaType = "application/json", schema = @Schema(type = "object")),
                @Content(mediaType = "application/xml", schema = @Schema(type = "string")),
                @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary"))
            })
    @AnswersConditionally
    @Operation(summary = "Danh mục dữ liệu mở (Nghị định 165/2025/NĐ-CP, Điều 10) / The list of open data")
    ResponseEntity<byte[]> negotiated(@Parameter(hidden = true) ServerWebExchange exchange) {
        List<Representation> offers = forms.stream()
                .map(form -> Representation.of(form.mediaType(), form.extension()))
                .toList();
        return answer(Negotiation.choose(exchange, offers).extension(), exchange);
    }

    @GetMapping(PATH + ".{extension:csv|json|xml|xlsx}")
    @Operation(summary = "Danh mục dữ liệu mở ở một dạng / The list of open data in one format")
    ResponseEntity<byte[]> answer(
            @PathVariable String extension, @Parameter(hidden = true) ServerWebExchange exchange) {
        OpenDataForm form = forms.stream()
                .filter(each -> each.extension().equals(extension))
                .findFirst()
                .orElseThrow();
        Catalogue catalogue = current.get();
        Validators validators = Validators.of(
                catalogue.changed().orElse(Instant.EPOCH), Validators.revalidated(), catalogue.head(), PATH, extension);
        return Conditional.answer(exchange, validators, () -> {
            if (!list.isWhole(catalogue)) {
                Conditional.invalidate(exchange);
            }
            return answer(form, catalogue);
        });
    }

    private ResponseEntity<byte[]> answer(OpenDataForm form, Catalogue catalogue) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, form.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named("danh-muc-du-lieu-mo." + form.extension()))
                .body(report.file(form, list.rows(catalogue)).bytes());
    }
}
