package vn.congmo.gateway.portal;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.access.Role;
import vn.congmo.gateway.connectors.delivery.Connector;
import vn.congmo.gateway.connectors.delivery.ConnectorOrders;
import vn.congmo.gateway.connectors.delivery.Connectors;

/** The delivery ledger for officers: which partner holds what, what failed and why, and what to do about it. */
@Hidden
@Controller
class ConnectorPages {

    private static final int SHOWN = 100;
    private static final String PATH = "/desk/connectors";

    private final Connectors connectors;
    private final ConnectorOrders orders;
    private final Pages pages;

    ConnectorPages(Connectors connectors, ConnectorOrders orders, Pages pages) {
        this.connectors = connectors;
        this.orders = orders;
        this.pages = pages;
    }

    @GetMapping({PATH, "/en" + PATH})
    Rendering list(Agent agent, ServerWebExchange exchange) {
        Page page = pages.at(exchange, "/api/v1/connectors", "/api/v1/deliveries", "/api/v1/deliveries.atom");
        return pages.view("desk-connectors", page)
                .modelAttribute(
                        "connectors",
                        connectors.list().stream()
                                .map(connector -> ConnectorView.of(connector.status(), page.locale()))
                                .toList())
                .modelAttribute("lines", LedgerLineView.list(connectors.newest(SHOWN), page.locale()))
                .build();
    }

    @GetMapping({PATH + "/{name}", "/en" + PATH + "/{name}"})
    Rendering get(Agent agent, @PathVariable String name, ServerWebExchange exchange) {
        return view(agent, name, exchange, false);
    }

    /** It changes nothing here or there, so that its address may be opened and sent to a colleague. */
    @GetMapping({PATH + "/{name}/rehearsal", "/en" + PATH + "/{name}/rehearsal"})
    Rendering rehearse(Agent agent, @PathVariable String name, ServerWebExchange exchange) {
        return view(agent, name, exchange, true);
    }

    @PostMapping({PATH + "/{name}/runs", "/en" + PATH + "/{name}/runs"})
    Rendering run(Agent agent, @PathVariable String name, ServerWebExchange exchange) {
        orders.run(name, false, agent);
        return DeskPages.seeOther(exchange, PATH + "/" + name);
    }

    @PostMapping({PATH + "/{name}/deletions", "/en" + PATH + "/{name}/deletions"})
    Rendering delete(Agent agent, @PathVariable String name, ServerWebExchange exchange) {
        orders.run(name, true, agent);
        return DeskPages.seeOther(exchange, PATH + "/" + name);
    }

    @PostMapping({PATH + "/{name}/pause", "/en" + PATH + "/{name}/pause"})
    Rendering pause(Agent agent, @PathVariable String name, ServerWebExchange exchange) {
        orders.pause(name, agent);
        return DeskPages.seeOther(exchange, PATH + "/" + name);
    }

    @PostMapping({PATH + "/{name}/resume", "/en" + PATH + "/{name}/resume"})
    Rendering resume(Agent agent, @PathVariable String name, ServerWebExchange exchange) {
        orders.resume(name, agent);
        return DeskPages.seeOther(exchange, PATH + "/" + name);
    }

    private Rendering view(Agent agent, String name, ServerWebExchange exchange, boolean rehearsed) {
        Page page = pages.at(exchange, "/api/v1/connectors/" + name, "/api/v1/connectors/" + name + "/deliveries");
        Connector connector = connectors.get(name);
        return pages.view("desk-connector", page)
                .modelAttribute("connector", ConnectorView.of(connector.status(), page.locale()))
                .modelAttribute("mayOrder", agent.role().includes(Role.PUBLISHER))
                .modelAttribute("rehearsed", rehearsed)
                .modelAttribute("steps", rehearsed ? connector.rehearse() : List.of())
                .modelAttribute(
                        "lines", LedgerLineView.list(connectors.list(name, Optional.empty(), SHOWN), page.locale()))
                .build();
    }
}
