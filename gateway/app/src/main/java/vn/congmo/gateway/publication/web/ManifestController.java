package vn.congmo.gateway.publication.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.Change;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.publication.PublishedLog;
import vn.congmo.gateway.publication.Signatures;
import vn.congmo.gateway.signing.VerificationKey;
import vn.congmo.gateway.web.AnswersConditionally;
import vn.congmo.gateway.web.Conditional;
import vn.congmo.gateway.web.FileBody;
import vn.congmo.gateway.web.Validators;

/** What anybody needs to check that nothing published was changed: the log, its lines, signatures and public keys. */
@AnswersConditionally
@RestController
@Tag(name = "Kiểm chứng / Verification")
class ManifestController {

    private static final String VERSION = "/dataset/{slug}/version/{number:[1-9][0-9]{0,8}}/";
    private static final MediaType JOSE = MediaType.parseMediaType("application/jose");
    private static final MediaType JSON_LINES = MediaType.parseMediaType("application/jsonl");
    private static final MediaType KEYS = MediaType.parseMediaType("application/jwk-set+json");

    private final CurrentCatalogue current;
    private final PublishedLog log;
    private final Signatures signatures;

    ManifestController(CurrentCatalogue current, PublishedLog log, Signatures signatures) {
        this.current = current;
        this.log = log;
        this.signatures = signatures;
    }

    @GetMapping(VERSION + "manifest.json")
    @Operation(
            summary = "Dòng nhật ký công bố của một phiên bản, đúng từng byte"
                    + " · The line of the publication log for a version, byte for byte")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
    @ApiResponse(responseCode = "404", content = @Content(mediaType = "application/problem+json"))
    ResponseEntity<byte[]> manifest(
            @PathVariable String slug, @PathVariable int number, @Parameter(hidden = true) ServerWebExchange exchange) {
        Change change = change(slug, number);
        byte[] line = read(() -> log.entry(change.entry()));
        Validators validators = Validators.of(Sha256.of(line), change.time(), Validators.immutable());
        return Conditional.answer(exchange, validators, () -> ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(line));
    }

    @GetMapping(VERSION + "manifest.jws")
    @Operation(summary = "Chữ ký (JWS) trên manifest.json · The signature (JWS) over manifest.json")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/jose", schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "404", content = @Content(mediaType = "application/problem+json"))
    ResponseEntity<FileBody> manifestSignature(
            @PathVariable String slug, @PathVariable int number, @Parameter(hidden = true) ServerWebExchange exchange) {
        Change change = change(slug, number);
        Path file = signatures.findEntry(change.entry()).orElseThrow(ManifestErrors::unsigned);
        return file(exchange, file, JOSE, change.time(), Validators.immutable());
    }

    @GetMapping("/publication-log.jsonl")
    @Operation(summary = "Toàn bộ nhật ký công bố, chỉ nối thêm · The whole publication log, which only ever grows")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/jsonl", schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "404", content = @Content(mediaType = "application/problem+json"))
    ResponseEntity<FileBody> wholeLog(@Parameter(hidden = true) ServerWebExchange exchange) {
        Catalogue catalogue = published();
        Validators validators = Validators.of(catalogue.head(), time(catalogue), Validators.revalidated());
        return Conditional.answer(exchange, validators, () -> ResponseEntity.ok()
                .contentType(JSON_LINES)
                .body(new FileBody(log.file(), read(() -> log.bytesUpTo(catalogue.head())))));
    }

    @GetMapping("/publication-log.jws")
    @Operation(summary = "Chữ ký trên mã băm cuối của nhật ký · The signature over the last hash of the log")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/jose", schema = @Schema(type = "string")))
    @ApiResponse(responseCode = "404", content = @Content(mediaType = "application/problem+json"))
    ResponseEntity<FileBody> logSignature(@Parameter(hidden = true) ServerWebExchange exchange) {
        Catalogue catalogue = published();
        Path file = signatures.findHead(catalogue.head()).orElseThrow(ManifestErrors::unsigned);
        return file(exchange, file, JOSE, time(catalogue), Validators.revalidated());
    }

    @GetMapping("/.well-known/jwks.json")
    @Operation(summary = "Các khóa công khai để kiểm tra chữ ký · The public keys that signatures are checked with")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/jwk-set+json", schema = @Schema(type = "object")))
    @ApiResponse(responseCode = "404", content = @Content(mediaType = "application/problem+json"))
    ResponseEntity<Map<String, Object>> keys() {
        List<VerificationKey> keys = read(signatures::keys);
        if (keys.isEmpty()) {
            throw ManifestErrors.unsigned();
        }
        return ResponseEntity.ok()
                .contentType(KEYS)
                .cacheControl(Validators.revalidated())
                .body(Map.of("keys", keys.stream().map(VerificationKey::jwk).toList()));
    }

    private Catalogue published() {
        Catalogue catalogue = current.get();
        if (catalogue.changes().isEmpty()) {
            throw ManifestErrors.unknown("/publication-log.jsonl");
        }
        return catalogue;
    }

    private static Instant time(Catalogue catalogue) {
        return catalogue.changes().getLast().time();
    }

    private Change change(String slug, int number) {
        return current.get().changes().stream()
                .filter(change -> change.kind() == Change.Kind.CREATED || change.kind() == Change.Kind.UPDATED)
                .filter(change -> change.dataset().slug().equals(slug) && change.version() == number)
                .findFirst()
                .orElseThrow(() -> ManifestErrors.unknown("/dataset/" + slug + "/version/" + number));
    }

    private static ResponseEntity<FileBody> file(
            ServerWebExchange exchange, Path file, MediaType type, Instant time, CacheControl caching) {
        byte[] content = read(() -> Files.readAllBytes(file));
        Validators validators = Validators.of(Sha256.of(content), time, caching);
        return Conditional.answer(exchange, validators, () -> ResponseEntity.ok()
                .contentType(type)
                .body(new FileBody(file, content.length)));
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }
}
