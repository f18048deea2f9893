package vn.congmo.gateway.access.web;

import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.congmo.gateway.access.AccessErrors;
import vn.congmo.gateway.access.AuditAction;
import vn.congmo.gateway.access.AuditLog;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.Refusal;

/** What follows a wrong secret: it is recorded, and too many of them are braked. */
@Component
class Failures {

    private final Brake brake;
    private final AuditLog audit;

    Failures(Brake brake, AuditLog audit) {
        this.brake = brake;
        this.audit = audit;
    }

    /** Records the failure, then fails where there were too many. */
    Mono<Void> count(ServerWebExchange exchange, String door) {
        String address = Brake.address(exchange.getRequest());
        if (brake.pull(address)) {
            exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(Brake.WINDOW.toSeconds()));
            return refuse(AccessErrors.TOO_MANY_FAILURES);
        }
        return record(address, door);
    }

    /** Records the failure where there were not too many; whoever it was goes on as nobody. */
    Mono<Void> note(ServerWebExchange exchange, String door) {
        String address = Brake.address(exchange.getRequest());
        return brake.pull(address) ? Mono.empty() : record(address, door);
    }

    private Mono<Void> record(String address, String door) {
        return Blocking.run(() -> audit.recordUnknown(AuditAction.REFUSE_SECRET, address, Map.of("door", door)));
    }

    /** Answers 401 and says how to sign in. */
    static Mono<Void> challenge(ServerWebExchange exchange, ErrorCode code, String challenge) {
        exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, challenge);
        return refuse(code);
    }

    static Mono<Void> refuse(ErrorCode code) {
        return Mono.error(() -> new Refusal(code, code.title()));
    }
}
