package vn.congmo.gateway.web.paging;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.CsvLine;
import vn.congmo.gateway.web.Conditional;
import vn.congmo.gateway.web.Negotiation;
import vn.congmo.gateway.web.Representation;
import vn.congmo.gateway.web.StreamedBodies;
import vn.congmo.gateway.web.Validators;

/** Answers requests for collections and their items: JSON with a JSON-LD context, or CSV; conditional. */
@Component
public class Answers {

    private static final Representation JSON = Representation.of("application/json", "json");
    private static final Representation JSON_LD = Representation.of("application/ld+json", "jsonld");
    private static final Representation CSV = Representation.of("text/csv; charset=utf-8", "csv");

    private final BaseIri base;
    private final JsonMapper mapper;
    private final StreamedBodies streams;

    Answers(BaseIri base, JsonMapper mapper, StreamedBodies streams) {
        this.base = base;
        this.mapper = mapper;
        this.streams = streams;
    }

    /**
     * A page as JSON, or as CSV: then all items where the request sets no limit.
     *
     * @throws vn.congmo.gateway.core.Refusal when a parameter is unknown or malformed
     */
    public <T> ResponseEntity<Flux<DataBuffer>> page(
            ServerWebExchange exchange,
            CollectionState state,
            Listing<T> listing,
            List<T> items,
            Function<T, ?> json,
            CsvFace<T> csv) {
        Parameters parameters = Parameters.of(exchange.getRequest().getQueryParams());
        Page<T> page = listing.page(items, parameters);
        Representation form = Negotiation.choose(exchange, List.of(JSON, JSON_LD, CSV));
        return conditional(exchange, state, form, () -> {
            boolean all = form.equals(CSV) && parameters.asksForNoPage();
            Optional<String> next = all ? Optional.empty() : page.next().map(cursor -> next(exchange, cursor));
            ResponseEntity.BodyBuilder response = ResponseEntity.ok().contentType(form.mediaType());
            next.ifPresent(link -> response.header(HttpHeaders.LINK, "<" + link + ">; rel=\"next\""));
            return form.equals(CSV)
                    ? response.body(csv(all ? listing.select(items, parameters) : page.items(), csv))
                    : response.body(json(state, page, json, next));
        });
    }

    /** One item as JSON. */
    public ResponseEntity<Flux<DataBuffer>> item(ServerWebExchange exchange, CollectionState state, Object item) {
        Representation form = Negotiation.choose(exchange, List.of(JSON, JSON_LD));
        return conditional(exchange, state, form, () -> ResponseEntity.ok()
                .contentType(form.mediaType())
                .body(bytes(new ItemBody(context(), state.asOf(), item))));
    }

    private static ResponseEntity<Flux<DataBuffer>> conditional(
            ServerWebExchange exchange,
            CollectionState state,
            Representation form,
            Supplier<ResponseEntity<Flux<DataBuffer>>> fresh) {
        Validators validators = Validators.of(
                state.modified(),
                Validators.revalidated(),
                state.head(),
                state.asOf(),
                form.mediaType(),
                exchange.getRequest().getURI());
        return Conditional.answer(exchange, validators, fresh);
    }

    private <T> Flux<DataBuffer> json(CollectionState state, Page<T> page, Function<T, ?> json, Optional<String> next) {
        List<Object> items = page.items().stream().<Object>map(json).toList();
        return bytes(
                new CollectionBody(context(), page.total(), state.asOf(), state.version(), items, next.orElse(null)));
    }

    private Flux<DataBuffer> bytes(Object body) {
        return Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(mapper.writeValueAsBytes(body)));
    }

    private <T> Flux<DataBuffer> csv(List<T> items, CsvFace<T> face) {
        return streams.stream((out, cancellation) -> {
            for (String line : lines(items, face).toList()) {
                out.write(line.getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private static <T> Stream<String> lines(List<T> items, CsvFace<T> face) {
        Stream<List<String>> rows = items.stream().map(face.cells());
        return Stream.concat(Stream.of(face.columns()), rows).map(CsvLine::of);
    }

    private String context() {
        return base.resolve("/context.jsonld");
    }

    /** The address of the next page on the host that was asked, with the same filters. */
    private static String next(ServerWebExchange exchange, String cursor) {
        return UriComponentsBuilder.fromUri(exchange.getRequest().getURI())
                .replaceQueryParam("cursor", cursor)
                .build(true)
                .toUriString();
    }
}
