package vn.congmo.gateway.connectors.tables;

import java.util.Locale;
import java.util.Optional;
import vn.congmo.csvw.metadata.ResponseHeaders;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.outbound.OutboundAnswer;
import vn.congmo.gateway.outbound.OutboundCall;

/**
 * What HTTP said of a file when it came.
 *
 * @param content  hash of its bytes
 * @param etag     by which the partner is asked whether it is still the same (RFC 9110, section 13)
 * @param modified the same by time
 * @param link     where its metadata is
 */
record FileResponse(
        Sha256 content,
        Optional<String> etag,
        Optional<String> modified,
        Optional<String> link,
        Optional<String> contentType,
        Optional<String> language) {

    static FileResponse of(OutboundAnswer answer, Sha256 content) {
        return new FileResponse(
                content,
                answer.findHeader("ETag"),
                answer.findHeader("Last-Modified"),
                answer.findHeader("Link"),
                answer.findHeader("Content-Type"),
                answer.findHeader("Content-Language"));
    }

    /** The same request, to be answered with the file only where that is another one. */
    OutboundCall condition(OutboundCall call) {
        OutboundCall tagged = etag.map(tag -> call.with("If-None-Match", tag)).orElse(call);
        return modified.map(time -> tagged.with("If-Modified-Since", time)).orElse(tagged);
    }

    /** What bears on the metadata. */
    ResponseHeaders headers() {
        return new ResponseHeaders(link.stream().toList(), contentType, language);
    }

    /** Lower case, without parameters; empty where it is not told. */
    String mediaType() {
        return contentType.orElse("").replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }
}
