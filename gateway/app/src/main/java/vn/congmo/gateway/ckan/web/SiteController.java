package vn.congmo.gateway.ckan.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.ckan.action.CkanFault;
import vn.congmo.gateway.ckan.action.SiteReads;

/** {@code /api}: which version of CKAN's API this is, and that nothing else is below it. */
@Hidden
@RestController
class SiteController {

    private static final int OK = 200;

    private final SiteReads site;
    private final Envelope envelope;

    SiteController(SiteReads site, Envelope envelope) {
        this.site = site;
        this.envelope = envelope;
    }

    @GetMapping({"/api", "/api/", "/api/3", "/api/3/"})
    ResponseEntity<byte[]> version() {
        return envelope.json(OK, Map.of("version", 3));
    }

    @GetMapping("/api/util/status")
    ResponseEntity<byte[]> status() {
        return envelope.json(OK, site.status());
    }

    /** In JSON, where CKAN sends a page that its clients cannot read. */
    @RequestMapping({"/api/3/{*rest}", "/api/action/{*rest}"})
    ResponseEntity<byte[]> nothing(ServerWebExchange exchange) {
        String path = exchange.getRequest().getPath().value();
        return envelope.fault(path.replaceFirst(".*/action/", "").replaceFirst("/.*", ""), CkanFault.notFound(path));
    }
}
