package vn.congmo.gateway.portal;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import vn.congmo.gateway.core.BaseIri;

/** The doors for programs, each with a command that works as printed. */
@Hidden
@Controller
class DevelopersPage {

    private final Pages pages;
    private final ExampleQueries examples;
    private final BaseIri base;

    DevelopersPage(Pages pages, ExampleQueries examples, BaseIri base) {
        this.pages = pages;
        this.examples = examples;
        this.base = base;
    }

    @GetMapping({"/developers", "/en/developers"})
    Rendering doors(ServerWebExchange exchange) {
        Page page = pages.at(exchange, "/v3/api-docs");
        List<Door> doors = List.of(
                door(
                        "SPARQL 1.1",
                        page.link("/sparql-form"),
                        "-H 'Accept: text/csv' %s/sparql --data-urlencode "
                                + "'query=SELECT ?type (COUNT(*) AS ?n) WHERE { ?s a ?type } GROUP BY ?type'"),
                door("REST + OpenAPI 3.1", "/swagger-ui.html", "'%s/api/v1/tasks?status=overdue&limit=5'"),
                door("CSV + CSVW", page.link("/datasets"), "-i %s/dataset/big-problems/problems.csv"),
                door("CKAN", "/api/3", "'%s/api/3/action/package_search?q=bai+toan+lon&rows=5'"),
                door(
                        "MCP",
                        "https://modelcontextprotocol.io/specification/2025-11-25",
                        "%s/mcp -H 'Content-Type: application/json' -H 'Accept: application/json, text/event-stream' "
                                + "-d '{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}'"),
                door("DCAT", "/catalog.ttl", "-H 'Accept: text/turtle' %s/catalog"));
        return pages.view("developers", page).modelAttribute("doors", doors).build();
    }

    @GetMapping({"/sparql-form", "/en/sparql-form"})
    Rendering sparql(ServerWebExchange exchange) {
        Page page = pages.at(exchange, "/sparql");
        return pages.view("sparql-form", page)
                .modelAttribute("examples", examples.list(page.locale()))
                .build();
    }

    private Door door(String name, String path, String arguments) {
        return new Door(name, path, "curl " + arguments.formatted(base.value()));
    }

    /** A way in. */
    record Door(String name, String path, String command) {}
}
