package vn.congmo.gateway.catalogue.downloads;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.web.Conditional;
import vn.congmo.gateway.web.FileBody;
import vn.congmo.gateway.web.Validators;

/** Answers with a published file: its hash is its entity tag, the version's date its last change. */
@Component
class FileAnswers {

    private final ContentStore store;

    FileAnswers(ContentStore store) {
        this.store = store;
    }

    ResponseEntity<FileBody> answer(
            ServerWebExchange exchange, DatasetVersion version, Distribution file, Permanence permanence) {
        Validators validators = Validators.of(file.sha256(), version.issued(), permanence.caching());
        describe(exchange, file);
        return Conditional.answer(exchange, validators, () -> ResponseEntity.ok()
                .contentType(mediaType(file))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(file))
                .body(body(file)));
    }

    /** A table says where its description is (CSVW, section 5.2). */
    private static void describe(ServerWebExchange exchange, Distribution file) {
        if (file.fileName().endsWith(".csv")) {
            String description = exchange.getRequest().getPath().value() + "-metadata.json";
            exchange.getResponse()
                    .getHeaders()
                    .add(
                            HttpHeaders.LINK,
                            "<%s>; rel=\"describedby\"; type=\"application/csvm+json\"".formatted(description));
        }
    }

    /** Clients take text without a charset for Latin-1, and a table without {@code header} may have none (RFC 4180). */
    private static MediaType mediaType(Distribution file) {
        String name = file.fileName();
        if (name.endsWith(".csv")) {
            return MediaType.parseMediaType("text/csv; charset=utf-8; header=present");
        }
        if (name.endsWith("csv-metadata.json")) {
            return MediaType.parseMediaType("application/csvm+json");
        }
        return MediaType.parseMediaType(file.mediaType());
    }

    /** Saved, not shown: no browser takes a table for a page. */
    private static String attachment(Distribution file) {
        return ContentDisposition.attachment().filename(file.fileName()).build().toString();
    }

    private FileBody body(Distribution file) {
        try {
            return new FileBody(store.get(file.sha256()), file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException("A published file is lost: " + file.sha256(), e);
        }
    }
}
