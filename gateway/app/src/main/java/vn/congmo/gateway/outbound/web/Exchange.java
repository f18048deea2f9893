package vn.congmo.gateway.outbound.web;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;
import vn.congmo.gateway.outbound.OutboundAnswer;
import vn.congmo.gateway.outbound.OutboundCall;
import vn.congmo.gateway.outbound.OutboundPolicy;

/** One call with all its redirects. */
final class Exchange {

    private static final int REDIRECTS = 5;
    private static final int PIECES_AHEAD = 4;

    private final HttpClient client;
    private final OutboundPolicy policy;
    private final Optional<Path> target;
    private final AtomicBoolean sent = new AtomicBoolean();

    /** The body of an answer of success goes to the target, if there is one. */
    Exchange(HttpClient client, OutboundPolicy policy, Optional<Path> target) {
        this.client = client.doOnRequest((request, connection) -> sent.set(true));
        this.policy = policy;
        this.target = target;
    }

    /** Errors are all {@link vn.congmo.gateway.outbound.OutboundException}s. */
    Mono<OutboundAnswer> send(OutboundCall call) {
        return Mono.defer(() -> send(call, REDIRECTS))
                .timeout(policy.timeout())
                .onErrorMap(Exception.class, failure -> Reasons.of(failure, call, sent.get()));
    }

    private Mono<OutboundAnswer> send(OutboundCall call, int redirects) {
        URI uri = checked(call);
        RequestBody body = RequestBody.of(call.body());
        return client.headers(headers -> write(headers, call, body))
                .request(HttpMethod.valueOf(call.method()))
                .uri(uri)
                .send((request, out) -> body.length() == 0 ? out : out.send(body.content()))
                .response((response, content) -> read(response, content.asByteArray(), call, redirects))
                .single();
    }

    private static URI checked(OutboundCall call) {
        URI uri = call.uri();
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        boolean web = scheme.equals("http") || scheme.equals("https");
        if (!web || uri.getHost() == null || uri.getRawUserInfo() != null) {
            throw Reasons.badAddress(call);
        }
        return URI.create(uri.toASCIIString().replaceFirst("#.*", ""));
    }

    private static void write(HttpHeaders headers, OutboundCall call, RequestBody body) {
        headers.set(HttpHeaderNames.USER_AGENT, "cong-mo");
        body.mediaType().ifPresent(type -> headers.set(HttpHeaderNames.CONTENT_TYPE, type));
        call.headers().forEach(headers::set);
        if (body.mediaType().isPresent()) {
            headers.set(HttpHeaderNames.CONTENT_LENGTH, body.length());
        }
    }

    private Mono<OutboundAnswer> read(
            HttpClientResponse response, Flux<byte[]> content, OutboundCall call, int redirects) {
        int status = response.status().code();
        String location = response.responseHeaders().get(HttpHeaderNames.LOCATION);
        if (!Redirect.is(status) || location == null) {
            return read(response, content, call);
        }
        return Mono.defer(() -> {
            sent.set(!Redirect.isReading(call) && status == 303);
            if (redirects == 0) {
                throw Reasons.tooManyRedirects(call);
            }
            OutboundCall next = Redirect.follow(call, status, location);
            return send(next, redirects - 1);
        });
    }

    private Mono<OutboundAnswer> read(HttpClientResponse response, Flux<byte[]> content, OutboundCall call) {
        int status = response.status().code();
        Optional<Path> file = target.filter(path -> status / 100 == 2);
        return Mono.using(
                () -> open(response, call, file),
                body -> content.publishOn(Schedulers.boundedElastic(), PIECES_AHEAD)
                        .doOnNext(body::write)
                        .then(Mono.fromCallable(
                                () -> new OutboundAnswer(status, call.uri(), headers(response), body.end()))),
                AnswerBody::close);
    }

    /** Only what the client unpacks itself was asked for. */
    private AnswerBody open(HttpClientResponse response, OutboundCall call, Optional<Path> file) throws IOException {
        String encoding = response.responseHeaders().get(HttpHeaderNames.CONTENT_ENCODING, "identity");
        if (!encoding.equalsIgnoreCase("identity")) {
            throw Reasons.unreadable(call, null);
        }
        return new AnswerBody(file, policy.answerBytes());
    }

    private static Map<String, String> headers(HttpClientResponse response) {
        Map<String, String> first = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        response.responseHeaders().forEach(header -> first.putIfAbsent(header.getKey(), header.getValue()));
        return first;
    }
}
