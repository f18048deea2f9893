package vn.congmo.gateway.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.ResolvableType;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ReactiveHttpOutputMessage;
import org.springframework.http.ZeroCopyHttpOutputMessage;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.ErrorResponseException;
import reactor.core.publisher.Mono;

/** Lets a controller return a {@link FileBody}. */
final class FileBodyWriter implements HttpMessageWriter<FileBody> {

    private static final int CHUNK_BYTES = 64 * 1024;

    @Override
    public List<MediaType> getWritableMediaTypes() {
        return List.of(MediaType.ALL);
    }

    @Override
    public boolean canWrite(ResolvableType type, @Nullable MediaType mediaType) {
        return FileBody.class.isAssignableFrom(type.toClass());
    }

    @Override
    public Mono<Void> write(
            Publisher<? extends FileBody> body,
            ResolvableType type,
            @Nullable MediaType mediaType,
            ReactiveHttpOutputMessage message,
            Map<String, Object> hints) {
        return Mono.from(body).flatMap(file -> send(message, file, 0, file.bytes()));
    }

    @Override
    public Mono<Void> write(
            Publisher<? extends FileBody> body,
            ResolvableType declaredType,
            ResolvableType type,
            @Nullable MediaType mediaType,
            ServerHttpRequest request,
            ServerHttpResponse response,
            Map<String, Object> hints) {
        return Mono.from(body).flatMap(file -> answer(request, response, file));
    }

    private static Mono<Void> answer(ServerHttpRequest request, ServerHttpResponse response, FileBody file) {
        HttpHeaders headers = response.getHeaders();
        headers.set(HttpHeaders.ACCEPT_RANGES, "bytes");
        Optional<HttpRange> range = range(request, headers.getETag());
        long first = range.map(asked -> asked.getRangeStart(file.bytes())).orElse(0L);
        long last = range.map(asked -> asked.getRangeEnd(file.bytes())).orElse(file.bytes() - 1);
        if (first >= file.bytes() && range.isPresent()) {
            return Mono.error(beyond(file));
        }
        if (range.isPresent()) {
            response.setStatusCode(HttpStatus.PARTIAL_CONTENT);
            headers.set(HttpHeaders.CONTENT_RANGE, "bytes " + first + "-" + last + "/" + file.bytes());
        }
        headers.setContentLength(last - first + 1);
        return request.getMethod().equals(HttpMethod.HEAD)
                ? response.setComplete()
                : send(response, file, first, last - first + 1);
    }

    private static ErrorResponseException beyond(FileBody file) {
        ErrorResponseException beyond = new ErrorResponseException(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE);
        beyond.getHeaders().set(HttpHeaders.CONTENT_RANGE, "bytes */" + file.bytes());
        return beyond;
    }

    /** The one range asked for; several, unreadable ones and those of another state count as none. */
    private static Optional<HttpRange> range(ServerHttpRequest request, @Nullable String etag) {
        String state = request.getHeaders().getFirst(HttpHeaders.IF_RANGE);
        if (!request.getMethod().equals(HttpMethod.GET) || (state != null && !state.equals(etag))) {
            return Optional.empty();
        }
        try {
            List<HttpRange> ranges = request.getHeaders().getRange();
            return ranges.size() == 1 ? Optional.of(ranges.getFirst()) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Mono<Void> send(ReactiveHttpOutputMessage message, FileBody file, long first, long bytes) {
        if (message instanceof ZeroCopyHttpOutputMessage direct) {
            return direct.writeWith(file.file(), first, bytes);
        }
        FileSystemResource resource = new FileSystemResource(file.file());
        return message.writeWith(DataBufferUtils.takeUntilByteCount(
                DataBufferUtils.read(resource, first, message.bufferFactory(), CHUNK_BYTES), bytes));
    }
}
