package vn.congmo.gateway.catalogue.downloads;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** In the API description: answers with a published file, in whatever form its ending asks for. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
        responseCode = "200",
        content = {
            @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
            @Content(mediaType = "application/json"),
            @Content(mediaType = "application/ld+json", schema = @Schema(type = "object")),
            @Content(mediaType = "application/csvm+json", schema = @Schema(type = "object")),
            @Content(mediaType = "application/vnd.datapackage+json", schema = @Schema(type = "object")),
            @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary"))
        })
@interface OffersFile {}
