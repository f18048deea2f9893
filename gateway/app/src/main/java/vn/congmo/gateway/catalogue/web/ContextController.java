package vn.congmo.gateway.catalogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.web.AnswersConditionally;
import vn.congmo.gateway.web.Conditional;
import vn.congmo.gateway.web.Validators;

/** The JSON-LD context of the API's JSON, from the ontology, with the base IRI filled in. */
@AnswersConditionally
@RestController
@Tag(name = "Khám phá / Discovery")
class ContextController {

    private static final String RESOURCE = "ontology/context/congmo.jsonld";
    private static final MediaType JSON_LD = MediaType.parseMediaType("application/ld+json");

    private final byte[] context;

    ContextController(BaseIri base) throws IOException {
        try (InputStream resource = new ClassPathResource(RESOURCE).getInputStream()) {
            String text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            this.context = text.replace("{base}", base.value()).getBytes(StandardCharsets.UTF_8);
        }
    }

    @GetMapping(path = "/context.jsonld", produces = "application/ld+json")
    @Operation(summary = "Ngữ cảnh JSON-LD · JSON-LD context")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "object")))
    ResponseEntity<byte[]> get(@Parameter(hidden = true) ServerWebExchange exchange) {
        Validators validators = Validators.of(Sha256.of(context), Instant.EPOCH, Validators.revalidated());
        return Conditional.answer(exchange, validators, () -> ResponseEntity.ok()
                .contentType(JSON_LD)
                .body(context));
    }
}
