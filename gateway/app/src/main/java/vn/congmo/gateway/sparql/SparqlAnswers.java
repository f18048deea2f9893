package vn.congmo.gateway.sparql;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.query.Query;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.rdf.GraphStore;
import vn.congmo.gateway.rdf.Prefixes;
import vn.congmo.gateway.web.Conditional;
import vn.congmo.gateway.web.Negotiation;
import vn.congmo.gateway.web.Representation;
import vn.congmo.gateway.web.StreamedBody;
import vn.congmo.gateway.web.Validators;

/** Makes the HTTP answers: validators come from the state of the store, before anything is computed. */
@Component
class SparqlAnswers {

    private final GraphStore store;
    private final QueryGuard guard;
    private final SparqlSettings settings;
    private final QueryThreads threads;
    private final StoreHead head;
    private final BaseIri base;

    SparqlAnswers(
            GraphStore store,
            QueryGuard guard,
            SparqlSettings settings,
            QueryThreads threads,
            StoreHead head,
            BaseIri base) {
        this.store = store;
        this.guard = guard;
        this.settings = settings;
        this.threads = threads;
        this.head = head;
        this.base = base;
    }

    /** The answer to a query. */
    ResponseEntity<StreamedBody> query(SparqlRequest request, ServerWebExchange exchange) {
        Query query = guard.check(request.query());
        Representation form = Negotiation.choose(exchange, ResultForms.offers(query));
        StreamedBody body = new QueryRun(store, query, request, form, settings, threads);
        return PassingValues.in(query)
                ? fresh(exchange, form, body)
                : conditional(exchange, form, request, () -> fresh(exchange, form, body));
    }

    /** A graph of the store. */
    ResponseEntity<StreamedBody> graph(StoredGraph.Name name, ServerWebExchange exchange) {
        Representation form = Negotiation.choose(exchange, ResultForms.representations(ResultForms.TRIPLES));
        StoredGraph graph = new StoredGraph(store, name, Prefixes.of(base), form, settings);
        graph.require();
        return conditional(exchange, form, name, () -> fresh(exchange, form, graph));
    }

    /** POST is not conditional; HEAD is. */
    private ResponseEntity<StreamedBody> conditional(
            ServerWebExchange exchange,
            Representation form,
            Object asked,
            Supplier<ResponseEntity<StreamedBody>> fresh) {
        Optional<String> state =
                exchange.getRequest().getMethod().equals(HttpMethod.POST) ? Optional.empty() : head.find();
        return state.map(shown -> Validators.of(Instant.MIN, Validators.revalidated(), shown, asked, form.mediaType())
                        .weak())
                .map(validators -> Conditional.answer(exchange, validators, fresh))
                .orElseGet(fresh);
    }

    private static ResponseEntity<StreamedBody> fresh(
            ServerWebExchange exchange, Representation form, StreamedBody body) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().contentType(form.mediaType());
        return exchange.getRequest().getMethod().equals(HttpMethod.HEAD) ? answer.build() : answer.body(body);
    }
}
