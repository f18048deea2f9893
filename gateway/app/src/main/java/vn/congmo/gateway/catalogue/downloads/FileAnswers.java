package vn.congmo.gateway.catalogue.downloads;

import java.util.Base64;
import java.util.HexFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.core.VersionId;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.web.Attachment;
import vn.congmo.gateway.web.Conditional;
import vn.congmo.gateway.web.FileBody;
import vn.congmo.gateway.web.Validators;

/** Answers with a published file: its hash is its entity tag, the version's date its last change. */
@Component
class FileAnswers {

    private static final String DIGEST = "Repr-Digest";

    private final ContentStore store;

    FileAnswers(ContentStore store) {
        this.store = store;
    }

    ResponseEntity<FileBody> answer(
            ServerWebExchange exchange, FileLinks links, Distribution file, Permanence permanence) {
        Validators validators = Validators.of(file.sha256(), links.version().issued(), permanence.caching());
        HttpHeaders headers = exchange.getResponse().getHeaders();
        links.list(file, permanence).forEach(link -> headers.add(HttpHeaders.LINK, link));
        headers.set(HttpHeaders.CONTENT_LOCATION, links.permanent());
        return Conditional.answer(exchange, validators, () -> ResponseEntity.ok()
                .contentType(mediaType(file))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        attachment(links.version().id(), file))
                .header(DIGEST, digest(file.sha256()))
                .body(new FileBody(store.require(file.sha256()), file.bytes())));
    }

    /** Clients take text without a charset for Latin-1, and a table without {@code header} may have none (RFC 4180). */
    private static MediaType mediaType(Distribution file) {
        return MediaType.parseMediaType(
                file.mediaType().startsWith("text/csv") ? "text/csv; charset=utf-8; header=present" : file.mediaType());
    }

    /**
     * Saved, not shown: no browser takes a table for a page. The name tells dataset and version, so that files of two
     * versions can lie in one folder (RFC 6266).
     */
    private static String attachment(VersionId version, Distribution file) {
        String slug = version.dataset().slug();
        String full = file.fileName();
        int dot = full.indexOf('.');
        String stem = full.substring(0, dot);
        String name = stem.equals(slug) ? slug : slug + "-" + stem;
        return Attachment.named(name + "-v" + version.number() + full.substring(dot));
    }

    /** @see <a href="https://www.rfc-editor.org/rfc/rfc9530">RFC 9530, digest fields</a> */
    private static String digest(Sha256 sha256) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256.hex())) + ":";
    }
}
