package vn.congmo.gateway.ckan.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.codec.CodecException;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.ckan.action.Action;
import vn.congmo.gateway.ckan.action.Actions;
import vn.congmo.gateway.ckan.action.Call;
import vn.congmo.gateway.ckan.action.CkanFault;
import vn.congmo.gateway.ckan.action.CkanSites;
import vn.congmo.gateway.ckan.query.PackageIndex;
import vn.congmo.gateway.core.Refusal;

/**
 * {@code /api/3/action/<name>}: every action by GET where it only reads, and by POST. Its faults are CKAN's, not
 * problems: the clients know no others.
 */
@Hidden
@RestController
class ActionController {

    private static final Logger LOG = LoggerFactory.getLogger(ActionController.class);
    private static final int LARGEST_BODY = 1_000_000;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int TOO_LARGE = 413;
    private static final int INTERNAL = 500;
    private static final int UNAVAILABLE = 503;

    private final Actions actions;
    private final CkanSites sites;
    private final Envelope envelope;
    private final ReadingState state;

    ActionController(Actions actions, CkanSites sites, Envelope envelope, ReadingState state) {
        this.actions = actions;
        this.sites = sites;
        this.envelope = envelope;
        this.state = state;
    }

    @RequestMapping({"/api/3/action/{name:[A-Za-z0-9_-]+}", "/api/action/{name:[A-Za-z0-9_-]+}"})
    ResponseEntity<byte[]> call(@PathVariable String name, Optional<Agent> agent, ServerWebExchange exchange) {
        exchange.getResponse().getHeaders().add(HttpHeaders.VARY, "Authorization, X-CKAN-API-Key");
        HttpMethod method = exchange.getRequest().getMethod();
        boolean posted = method.equals(HttpMethod.POST);
        if (!posted && !method.equals(HttpMethod.GET) && !method.equals(HttpMethod.HEAD)) {
            return methodNotAllowed(name);
        }
        Optional<Action> action = actions.find(name);
        if (action.isEmpty()) {
            return envelope.notUnderstood("Action name not known: " + name);
        }
        if (action.get().writes() && !posted) {
            return envelope.notUnderstood("JSON Error: Invalid request. Please use POST method for your request");
        }
        if (!posted && exchange.getRequest().getQueryParams().containsKey("callback")) {
            return envelope.notUnderstood("JSONP is not served; any site may read this address with CORS");
        }
        return answer(action.get(), agent, exchange);
    }

    private ResponseEntity<byte[]> answer(Action action, Optional<Agent> agent, ServerWebExchange exchange) {
        PackageIndex site = sites.get();
        if (state.isKnown(exchange, site.site(), agent)) {
            return ResponseEntity.status(304).build();
        }
        if (action.writes() && agent.isEmpty()) {
            exchange.getResponse().getHeaders().setConnection("close");
            return envelope.fault(action.name(), Denials.of(action.name()));
        }
        try (RequestArguments request = RequestArguments.read(exchange, LARGEST_BODY)) {
            Call call = new Call(request.arguments(), site, agent, request.upload());
            return envelope.result(action.name(), action.code().run(call));
        } catch (CkanFault fault) {
            return envelope.fault(action.name(), fault);
        } catch (NotUnderstoodException e) {
            return envelope.notUnderstood(String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            return failed(action.name(), e);
        }
    }

    private ResponseEntity<byte[]> failed(String action, Exception failure) {
        if (failure instanceof Refusal refusal) {
            return envelope.fault(action, Refusals.fault(refusal));
        }
        if (failure instanceof DataBufferLimitException) {
            return fault(action, TOO_LARGE, "Request Too Large", "JSON and forms may have up to 1 MB");
        }
        if (failure instanceof InvalidMediaTypeException
                || failure instanceof CodecException
                || failure instanceof ResponseStatusException) {
            return envelope.notUnderstood("the body is not of the type that Content-Type says");
        }
        LOG.error("{}", action, failure);
        return failure instanceof IOException || failure instanceof UncheckedIOException
                ? fault(action, UNAVAILABLE, "Internal Server Error", "A file cannot be read now; please try later")
                : fault(action, INTERNAL, "Internal Server Error", "Internal Server Error");
    }

    private ResponseEntity<byte[]> methodNotAllowed(String name) {
        return fault(name, METHOD_NOT_ALLOWED, "Method Not Allowed", "Use GET, HEAD, OPTIONS or POST");
    }

    private ResponseEntity<byte[]> fault(String action, int status, String type, String message) {
        return envelope.fault(action, new CkanFault(status, type, Map.of("message", message)));
    }
}
