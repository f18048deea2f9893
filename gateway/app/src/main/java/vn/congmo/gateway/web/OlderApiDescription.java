package vn.congmo.gateway.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Locale;
import org.springdoc.webflux.api.OpenApiWebfluxResource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The API description in OpenAPI 3.0.3 for tools that do not know 3.1: the same operations, in older words. */
@Hidden
@RestController
@ConditionalOnWebApplication
class OlderApiDescription {

    private static final String NEWEST = "/v3/api-docs";

    private final OpenApiWebfluxResource newest;
    private final JsonMapper mapper;

    OlderApiDescription(OpenApiWebfluxResource newest, JsonMapper mapper) {
        this.newest = newest;
        this.mapper = mapper;
    }

    @GetMapping(path = NEWEST + "/3.0", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<byte[]> describe(ServerHttpRequest request, Locale locale) throws JsonProcessingException {
        return newest.openapiJson(request, NEWEST, locale)
                .map(description -> mapper.writeValueAsBytes(OpenApi30.of(mapper.readTree(description))));
    }
}
