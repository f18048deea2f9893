package vn.congmo.gateway.review.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.intake.InTray;
import vn.congmo.gateway.review.DocumentReview;
import vn.congmo.gateway.review.ReviewFile;
import vn.congmo.gateway.review.ReviewSource;
import vn.congmo.gateway.review.Reviews;

/** Takes a document out of a request. It is read to its end before anything is kept. */
@Component
public class HandIn {

    private final InTray tray;
    private final Reviews reviews;
    private final ReviewSource source;

    HandIn(InTray tray, Reviews reviews, ReviewSource source) {
        this.tray = tray;
        this.reviews = reviews;
        this.source = source;
    }

    /**
     * Takes the part {@code file} of a form, with the address in its field {@code source}.
     *
     * @throws vn.congmo.gateway.core.Refusal when there is none, or none that can be read
     */
    public Handed parts(ServerWebExchange exchange, Agent agent) {
        Map<String, Part> parts =
                exchange.getMultipartData().blockOptional().orElseThrow().toSingleValueMap();
        if (!(parts.get("file") instanceof FilePart file) || file.filename().isBlank()) {
            throw ReviewRequestErrors.noFile();
        }
        Optional<String> address =
                parts.get("source") instanceof FormFieldPart field ? Optional.of(field.value()) : Optional.empty();
        return take(file.filename(), bytes(file.content()), address, agent);
    }

    /** Takes the whole body. */
    Handed whole(ServerWebExchange exchange, String name, Optional<String> address, Agent agent) {
        byte[] bytes = bytes(exchange.getRequest().getBody());
        if (name.isBlank() || bytes.length == 0) {
            throw ReviewRequestErrors.noFile();
        }
        return take(name, bytes, address, agent);
    }

    private Handed take(String name, byte[] bytes, Optional<String> address, Agent agent) {
        InTray.Receipt receipt = tray.receive(name, bytes, address, agent);
        ReviewFile file = source.list().stream()
                .filter(known -> known.sha256().equals(receipt.document().sha256()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A received document is not listed: " + name));
        return new Handed(reviews.get(source, file), receipt.isNew());
    }

    private static byte[] bytes(Flux<DataBuffer> content) {
        return DataBufferUtils.join(content, InTray.LARGEST_BYTES)
                .map(joined -> {
                    byte[] bytes = new byte[joined.readableByteCount()];
                    joined.read(bytes);
                    DataBufferUtils.release(joined);
                    return bytes;
                })
                .blockOptional()
                .orElseGet(() -> new byte[0]);
    }

    /**
     * What was handed in.
     *
     * @param isNew whether nobody handed these bytes in before
     */
    public record Handed(DocumentReview review, boolean isNew) {}
}
