package vn.congmo.gateway.web.paging;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
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
    private final ItemWriter writer;
    private final JsonMapper mapper;

    Answers(BaseIri base, ItemWriter writer, JsonMapper mapper) {
        this.base = base;
        this.writer = writer;
        this.mapper = mapper;
    }

    /**
     * A page as JSON, or as CSV: then all items where the request sets no limit. Nothing is looked up for a client that
     * has it already.
     *
     * @throws vn.congmo.gateway.core.Refusal when a parameter is unknown or malformed
     */
    public <T> ResponseEntity<Object> page(
            ServerWebExchange exchange,
            CollectionState state,
            Listing<T> listing,
            Supplier<List<T>> items,
            JsonFace<T> json,
            Supplier<CsvFace<T>> csv) {
        Parameters parameters = Parameters.of(exchange.getRequest().getQueryParams());
        Representation form = Negotiation.choose(exchange, List.of(JSON, JSON_LD, CSV));
        return conditional(exchange, state, form, () -> {
            if (form.equals(CSV) && parameters.asksForNoPage()) {
                List<T> all = listing.select(items.get(), parameters);
                return ok(form).body(csv(all, asked(parameters, csv.get())));
            }
            Page<T> page = listing.page(items.get(), parameters);
            Optional<String> next = page.next().map(cursor -> NextPage.address(base, exchange, cursor));
            ResponseEntity.BodyBuilder response = ok(form);
            next.ifPresent(link -> response.header(HttpHeaders.LINK, "<" + link + ">; rel=\"next\""));
            return form.equals(CSV)
                    ? response.body(csv(page.items(), asked(parameters, csv.get())))
                    : response.body(json(state, page, json, writer.fields(parameters, json), next));
        });
    }

    /**
     * One item as JSON. Nothing is looked up for a client that has it already.
     *
     * @throws vn.congmo.gateway.core.Refusal when a field is asked for that there is not
     */
    public <T> ResponseEntity<Object> item(
            ServerWebExchange exchange, CollectionState state, Supplier<T> item, JsonFace<T> json) {
        Representation form = Negotiation.choose(exchange, List.of(JSON, JSON_LD));
        return conditional(exchange, state, form, () -> {
            Fields fields = writer.fields(Parameters.of(exchange.getRequest().getQueryParams()), json);
            ObjectNode body = mapper.createObjectNode().put("@context", context());
            state.asOf().ifPresent(day -> body.put("asOf", day.toString()));
            return ok(form).body(body.setAll(writer.write(item.get(), json, fields)));
        });
    }

    private static ResponseEntity.BodyBuilder ok(Representation form) {
        return ResponseEntity.ok().contentType(form.mediaType());
    }

    private static ResponseEntity<Object> conditional(
            ServerWebExchange exchange,
            CollectionState state,
            Representation form,
            Supplier<ResponseEntity<Object>> fresh) {
        Validators validators = Validators.of(
                state.modified(),
                state.caching(),
                state.head(),
                state.asOf(),
                form.mediaType(),
                exchange.getRequest().getURI().getRawPath(),
                exchange.getRequest().getURI().getRawQuery());
        return Conditional.answer(exchange, validators, fresh);
    }

    private <T> CollectionBody json(
            CollectionState state, Page<T> page, JsonFace<T> json, Fields fields, Optional<String> next) {
        List<ObjectNode> items = page.items().stream()
                .map(item -> writer.write(item, json, fields))
                .toList();
        return new CollectionBody(
                context(), page.total(), state.head(), state.asOf(), state.version(), items, next.orElse(null));
    }

    private static <T> CsvFace<T> asked(Parameters parameters, CsvFace<T> face) {
        return Fields.of(parameters, face::columns).select(face);
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
