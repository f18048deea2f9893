package vn.congmo.gateway.catalogue.downloads;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.web.FileBody;

/** Tables, their descriptions and whole datasets as files: the current ones, and those of a version for ever. */
@RestController
@Tag(name = "Tệp / Files")
class Downloads {

    private static final String DUMP = "{extension:ttl|nt|jsonld}";
    private static final String FILE = "{file:[a-z0-9_-]+\\.csv|(?:[a-z0-9_-]+\\.)?csv-metadata\\.json}";

    private final CurrentCatalogue catalogue;
    private final FileAnswers answers;

    Downloads(CurrentCatalogue catalogue, FileAnswers answers) {
        this.catalogue = catalogue;
        this.answers = answers;
    }

    @GetMapping("/dataset/{slug}/" + FILE)
    @Operation(summary = "Bảng hiện hành (CSV) hoặc mô tả CSVW / The current table (CSV) or its CSVW description")
    @ApiResponse(
            responseCode = "200",
            content = {@Content(mediaType = "text/csv", schema = @Schema(type = "string"))})
    @ApiResponse(responseCode = "304", description = "Bản của bạn còn mới / You have it", content = @Content)
    ResponseEntity<FileBody> current(
            @PathVariable String slug,
            @PathVariable String file,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        return answer(exchange, findCurrent(slug), files -> files.find(file), Permanence.CURRENT);
    }

    @GetMapping("/dataset/{slug}/version/{number:[1-9][0-9]{0,8}}/" + FILE)
    @Operation(summary = "Tệp của một phiên bản, không bao giờ thay đổi / A version's file, which never changes")
    @ApiResponse(
            responseCode = "200",
            content = {@Content(mediaType = "text/csv", schema = @Schema(type = "string"))})
    ResponseEntity<FileBody> version(
            @PathVariable String slug,
            @PathVariable int number,
            @PathVariable String file,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        return answer(exchange, findVersion(slug, number), files -> files.find(file), Permanence.IMMUTABLE);
    }

    @GetMapping("/dataset/{slug:[a-z0-9-]+}." + DUMP)
    @Operation(summary = "Cả bộ dữ liệu dạng RDF / The whole dataset as RDF")
    @ApiResponse(
            responseCode = "200",
            content = {@Content(mediaType = "text/turtle", schema = @Schema(type = "string"))})
    ResponseEntity<FileBody> currentDump(
            @PathVariable String slug,
            @PathVariable String extension,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        return answer(exchange, findCurrent(slug), files -> files.findDump(extension), Permanence.CURRENT);
    }

    @GetMapping("/dataset/{slug}/version/{number:[1-9][0-9]{0,8}}." + DUMP)
    @Operation(summary = "Cả phiên bản dạng RDF, không bao giờ thay đổi / A whole version as RDF, which never changes")
    @ApiResponse(
            responseCode = "200",
            content = {@Content(mediaType = "text/turtle", schema = @Schema(type = "string"))})
    ResponseEntity<FileBody> versionDump(
            @PathVariable String slug,
            @PathVariable int number,
            @PathVariable String extension,
            @Parameter(hidden = true) ServerWebExchange exchange) {
        return answer(exchange, findVersion(slug, number), files -> files.findDump(extension), Permanence.IMMUTABLE);
    }

    private ResponseEntity<FileBody> answer(
            ServerWebExchange exchange,
            Optional<DatasetVersion> version,
            Function<VersionFiles, Optional<Distribution>> choice,
            Permanence permanence) {
        String path = exchange.getRequest().getPath().value();
        DatasetVersion known = version.orElseThrow(() -> DownloadErrors.unknownFile(path));
        Distribution file = choice.apply(new VersionFiles(known)).orElseThrow(() -> DownloadErrors.unknownFile(path));
        return answers.answer(exchange, known, file, permanence);
    }

    private Optional<DatasetVersion> findCurrent(String slug) {
        return find(slug).map(Dataset::current);
    }

    private Optional<DatasetVersion> findVersion(String slug, int number) {
        return find(slug).flatMap(dataset -> dataset.findVersion(number));
    }

    private Optional<Dataset> find(String slug) {
        return catalogue.get().list().stream()
                .filter(dataset -> dataset.id().slug().equals(slug))
                .findFirst();
    }
}
