package vn.congmo.gateway.portal;

import java.util.List;
import vn.congmo.gateway.core.BaseIri;

/**
 * A way for programs to the data.
 *
 * @param name      names its title and its use among the messages
 * @param page      that goes on from here
 * @param localized whether that page has two languages
 * @param command   that works as it stands
 */
record Door(String name, String page, boolean localized, String command) {

    private static final String ROWS = "-H 'Accept: text/csv' \\\n"
            + "  '%s/api/v1/datasets/big-problems/tables/problems/rows?list=dak-lak-2026&select=position,title'";
    private static final String SPARQL = "-H 'Accept: text/csv' %s/sparql --data-urlencode \\\n"
            + "  'query=SELECT ?type (COUNT(*) AS ?n) WHERE { ?s a ?type } GROUP BY ?type'";
    private static final String MCP = "%s/mcp -H 'Content-Type: application/json' \\\n"
            + "  -H 'Accept: application/json, text/event-stream' \\\n"
            + "  -d '{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}'";

    /** All of them, the most used first. */
    static List<Door> list(BaseIri base) {
        return List.of(
                door(base, "rest", "/swagger-ui.html", false, "'%s/api/v1/tasks?status=overdue&limit=5'"),
                door(base, "rows", "/developers/querying#rows-of-any-table", true, ROWS),
                door(base, "sparql", "/sparql-form", true, SPARQL),
                door(base, "search", "/developers/querying#search", true, "'%s/api/v1/search?q=bai+toan&limit=3'"),
                door(base, "files", "/datasets", true, "-i %s/dataset/big-problems/problems.csv"),
                door(base, "dcat", "/catalog.ttl", false, "-H 'Accept: text/turtle' %s/catalog"),
                door(base, "changes", "/developers/feeds", true, "'%s/api/v1/changes?limit=3'"),
                door(base, "ckan", "/developers/ckan", true, "'%s/api/3/action/package_search?q=bai+toan&rows=1'"),
                door(base, "mcp", "/developers/mcp", true, MCP));
    }

    private static Door door(BaseIri base, String name, String page, boolean localized, String arguments) {
        return new Door(name, page, localized, "curl " + arguments.formatted(base.value()));
    }
}
