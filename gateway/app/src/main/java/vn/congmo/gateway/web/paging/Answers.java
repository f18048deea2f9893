package vn.congmo.gateway.web.paging;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.CsvLine;
import vn.congmo.gateway.web.Conditional;
import vn.congmo.gateway.web.Negotiation;
import vn.congmo.gateway.web.NextPage;
import vn.congmo.gateway.web.Representation;
import vn.congmo.gateway.web.StreamedBody;
import vn.congmo.gateway.web.Validators;

/** Answers requests for collections and their items: JSON with a JSON-LD context, or CSV; conditional. */
@Component
public class Answers {

    private static final Representation JSON = Representation.of("application/json", "json");
    private static final Representation JSON_LD = Representation.of("application/ld+json", "jsonld");
    private static final Representation CSV = Representation.of("text/csv; charset=utf-8", "csv");

    private final BaseIri base;

    Answers(BaseIri base) {
        this.base = base;
    }

    /**
     * A page as JSON, or as CSV: then all items where the request sets no limit.
     *
     * @throws vn.congmo.gateway.core.Refusal when a parameter is unknown or malformed
     */
    public <T> ResponseEntity<Object> page(
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
            Optional<String> next =
                    all ? Optional.empty() : page.next().map(cursor -> NextPage.address(base, exchange, cursor));
            ResponseEntity.BodyBuilder response = ResponseEntity.ok().contentType(form.mediaType());
            next.ifPresent(link -> response.header(HttpHeaders.LINK, "<" + link + ">; rel=\"next\""));
            return form.equals(CSV)
                    ? response.body(csv(all ? listing.select(items, parameters) : page.items(), csv))
                    : response.body(json(state, page, json, next));
        });
    }

    /** One item as JSON. */
    public ResponseEntity<Object> item(ServerWebExchange exchange, CollectionState state, Object item) {
        Representation form = Negotiation.choose(exchange, List.of(JSON, JSON_LD));
        return conditional(exchange, state, form, () -> ResponseEntity.ok()
                .contentType(form.mediaType())
                .body(new ItemBody(context(), state.asOf(), item)));
    }

    private static ResponseEntity<Object> conditional(
            ServerWebExchange exchange,
            CollectionState state,
            Representation form,
            Supplier<ResponseEntity<Object>> fresh) {
        Validators validators = Validators.of(
                state.modified(),
                Validators.revalidated(),
                state.head(),
                state.asOf(),
                form.mediaType(),
                exchange.getRequest().getURI().getRawPath(),
                exchange.getRequest().getURI().getRawQuery());
        return Conditional.answer(exchange, validators, fresh);
    }

    private <T> CollectionBody json(CollectionState state, Page<T> page, Function<T, ?> json, Optional<String> next) {
        List<Object> items = page.items().stream().<Object>map(json).toList();
        return new CollectionBody(
                context(), page.total(), state.head(), state.asOf(), state.version(), items, next.orElse(null));
    }

    private static <T> StreamedBody csv(List<T> items, CsvFace<T> face) {
        return (out, cancellation) -> {
            for (String line : lines(items, face).toList()) {
                out.write(line.getBytes(StandardCharsets.UTF_8));
            }
        };
    }

    private static <T> Stream<String> lines(List<T> items, CsvFace<T> face) {
        Stream<List<String>> rows = items.stream().map(face.cells());
        return Stream.concat(Stream.of(face.columns()), rows).map(CsvLine::of);
    }

    private String context() {
        return base.resolve("/context.jsonld");
    }
}
