package vn.congmo.gateway.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;

/** The edge kit alone, with a controller that fails in every way. */
@EnableAutoConfiguration
@ComponentScan
class EdgeApplication {

    @Bean
    BaseIri baseIri() {
        return new BaseIri("https://data.example.vn");
    }

    @Bean
    Deprecation oldWork() {
        return new Deprecation(
                "/api/v1/probe/work",
                Instant.parse("2027-01-01T00:00:00Z"),
                Optional.of(Instant.parse("2028-01-01T00:00:00Z")),
                "/api/v2/probe/work");
    }

    /** Fails, streams and answers as a test wishes. */
    @Hidden
    @RestController
    static class Probe {

        static final ErrorCode SOLD_OUT =
                new ErrorCode("sold-out", ErrorCode.Kind.INVALID, new LocalizedText("Hết hàng", "Sold out"));
        static final Instant CHANGED = Instant.parse("2026-11-01T08:00:00Z");
        private final CountDownLatch cancelled = new CountDownLatch(1);

        @GetMapping("/probe/fail/{how}")
        String fail(@PathVariable String how) throws Throwable {
            throw switch (how) {
                case "refusal" -> new Refusal(SOLD_OUT, new LocalizedText("Hết táo", "No apples left"));
                case "busy" -> new RejectedExecutionException("full");
                case "stack" -> new StackOverflowError();
                case "memory" -> new OutOfMemoryError("secret-path");
                case "linkage" -> new NoClassDefFoundError("secret/Type");
                case "internal" -> new InternalError("secret-path");
                default -> new IllegalStateException("secret-path");
            };
        }

        CountDownLatch cancelled() {
            return cancelled;
        }

        @GetMapping("/probe/never")
        String never() throws InterruptedException {
            new CountDownLatch(1).await();
            return "";
        }

        @PostMapping("/probe/body")
        int body(@RequestBody String body) {
            return body.length();
        }

        @GetMapping("/probe/form")
        ResponseEntity<String> form(ServerWebExchange exchange) {
            Representation chosen = Negotiation.choose(
                    exchange,
                    List.of(
                            Representation.of("text/turtle; charset=utf-8", "ttl"),
                            Representation.of("application/ld+json", "jsonld"),
                            Representation.of("text/html; charset=utf-8", "")));
            Validators validators = Validators.of(CHANGED, Validators.revalidated(), "state", chosen);
            return Conditional.answer(exchange, validators, () -> ResponseEntity.ok()
                    .contentType(chosen.mediaType())
                    .body("as " + chosen.extension()));
        }

        @GetMapping("/api/v1/probe/work")
        String work(@RequestParam(defaultValue = "0") long millis) throws InterruptedException {
            Thread.sleep(millis);
            return "";
        }

        @GetMapping("/api/v1/probe/streamed-work")
        ResponseEntity<StreamedBody> streamedWork(@RequestParam long millis) {
            return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body((out, cancellation) -> {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
                out.write(new byte[10]);
            });
        }

        @GetMapping("/probe/stream/{how}")
        ResponseEntity<StreamedBody> stream(@PathVariable String how) {
            StreamedBody body =
                    switch (how) {
                        case "early" ->
                            (out, cancellation) -> {
                                out.write(new byte[1000]);
                                out.flush();
                                throw new IOException("secret-path");
                            };
                        case "error" ->
                            (out, cancellation) -> {
                                throw new StackOverflowError();
                            };
                        case "late" ->
                            (out, cancellation) -> {
                                out.write(new byte[100_000]);
                                throw new IOException("late");
                            };
                        case "endless" ->
                            (out, cancellation) -> {
                                cancellation.onCancel(cancelled::countDown);
                                while (true) {
                                    out.write(new byte[10_000]);
                                }
                            };
                        default -> (out, cancellation) -> out.write(new byte[100_000]);
                    };
            return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(body);
        }
    }
}
