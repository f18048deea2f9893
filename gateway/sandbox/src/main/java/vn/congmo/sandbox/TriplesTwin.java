package vn.congmo.sandbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A triple store: the Graph Store Protocol at {@code /data}, SPARQL Update at {@code /update}, and at {@code /sparql} the
 * one kind of query that asks for a value of a subject in a graph.
 */
public final class TriplesTwin implements Twin {

    /** Token of whoever may write. */
    public static final String TOKEN = "sandbox-token";

    private static final Pattern DROP = Pattern.compile("DROP SILENT GRAPH <([^>]*)>");
    private static final Pattern INSERT =
            Pattern.compile("INSERT DATA \\{ GRAPH <([^>]*)> \\{\n(.*)\\} \\}", Pattern.DOTALL);
    private static final Pattern ASKED = Pattern.compile("GRAPH <([^>]*)> \\{ (<[^>]*> <[^>]*>) \\?value \\}");

    private final Map<String, Set<String>> graphs = new HashMap<>();
    private int writes;

    @Override
    public String name() {
        return "triples";
    }

    @Override
    public String help() {
        return """
                Triple store: kind: triples, address: .../triples/data (or .../triples/update and options.protocol: update),
                options.query: .../triples/sparql, allow-private: true, credentials.token: env:STORE_TOKEN;
                STORE_TOKEN=%s""".formatted(TOKEN);
    }

    /** The triples of a graph, one a line. */
    public synchronized Set<String> graph(String iri) {
        return Set.copyOf(graphs.getOrDefault(iri, Set.of()));
    }

    /** How often something was written. */
    public synchronized int writes() {
        return writes;
    }

    @Override
    public synchronized TwinAnswer answer(TwinRequest request) {
        if (!request.findHeader("Authorization").equals(Optional.of("Bearer " + TOKEN))) {
            return TwinAnswer.of(401).with("WWW-Authenticate", "Bearer");
        }
        return switch (request.path()) {
            case "/data" -> store(request);
            case "/update" -> update(request.text());
            case "/sparql" -> query(request.text());
            default -> TwinAnswer.of(404);
        };
    }

    private TwinAnswer store(TwinRequest request) {
        Optional<String> graph = request.findParameter("graph");
        if (graph.isEmpty()) {
            return TwinAnswer.of(400);
        }
        if (request.method().equals("PUT")) {
            writes++;
            return TwinAnswer.of(graphs.put(graph.get(), lines(request.text())) == null ? 201 : 204);
        }
        if (request.method().equals("DELETE")) {
            writes++;
            return TwinAnswer.of(graphs.remove(graph.get()) == null ? 404 : 204);
        }
        return TwinAnswer.of(405);
    }

    private TwinAnswer update(String text) {
        Matcher drop = DROP.matcher(text);
        if (!drop.find()) {
            return TwinAnswer.of(400);
        }
        writes++;
        graphs.remove(drop.group(1));
        Matcher insert = INSERT.matcher(text);
        if (insert.find()) {
            graphs.put(insert.group(1), lines(insert.group(2)));
        }
        return TwinAnswer.of(204);
    }

    private TwinAnswer query(String form) {
        String text = java.net.URLDecoder.decode(form, java.nio.charset.StandardCharsets.UTF_8);
        Matcher asked = ASKED.matcher(text);
        if (!asked.find()) {
            return TwinAnswer.of(400);
        }
        List<String> values = graphs.getOrDefault(asked.group(1), Set.of()).stream()
                .filter(line -> line.startsWith(asked.group(2) + " \""))
                .map(line -> line.substring(asked.group(2).length() + 2, line.lastIndexOf('"')))
                .toList();
        String rows = values.stream()
                .map(value -> "{\"value\":{\"type\":\"literal\",\"value\":\"" + value + "\"}}")
                .collect(Collectors.joining(","));
        return TwinAnswer.of(
                200,
                "application/sparql-results+json",
                "{\"head\":{\"vars\":[\"value\"]},\"results\":{\"bindings\":[" + rows + "]}}");
    }

    private static Set<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
    }
}
