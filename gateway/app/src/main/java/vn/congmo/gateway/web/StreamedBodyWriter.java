package vn.congmo.gateway.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.http.ReactiveHttpOutputMessage;
import org.springframework.http.codec.HttpMessageWriter;
import reactor.core.publisher.Mono;

/** Lets a controller return a {@link StreamedBody}. */
final class StreamedBodyWriter implements HttpMessageWriter<StreamedBody> {

    private final StreamedBodies bodies;

    StreamedBodyWriter(StreamedBodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public List<MediaType> getWritableMediaTypes() {
        return List.of(MediaType.ALL);
    }

    @Override
    public boolean canWrite(ResolvableType type, @Nullable MediaType mediaType) {
        return StreamedBody.class.isAssignableFrom(type.toClass());
    }

    @Override
    public Mono<Void> write(
            Publisher<? extends StreamedBody> body,
            ResolvableType type,
            @Nullable MediaType mediaType,
            ReactiveHttpOutputMessage message,
            Map<String, Object> hints) {
        return Mono.from(body).flatMap(written -> message.writeWith(bodies.stream(written)));
    }
}
