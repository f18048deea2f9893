package vn.congmo.gateway.catalogue.web.dcat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.system.jsonld.JenaToTitanium;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Writes JSON-LD 1.1 by a context that stands in the document itself, so that nobody has to fetch one. */
final class CompactJsonLd {

    private static final String CONTEXT = "@context";
    private static final String FILE = "/vn/congmo/gateway/catalogue/dcat/context.jsonld";

    private final JsonDocument context;

    private CompactJsonLd(JsonDocument context) {
        this.context = context;
    }

    static CompactJsonLd load() {
        try (InputStream file = CompactJsonLd.class.getResourceAsStream(FILE)) {
            return new CompactJsonLd(JsonDocument.of(Objects.requireNonNull(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonLdError e) {
            throw new IllegalStateException("The JSON-LD context cannot be read", e);
        }
    }

    byte[] write(Graph graph) {
        JsonLdOptions options = new JsonLdOptions();
        options.setOrdered(true);
        try {
            JsonArray expanded = JenaToTitanium.convert(DatasetGraphFactory.wrap(graph), options);
            JsonObject compact = JsonLd.compact(JsonDocument.of(expanded), context)
                    .options(options)
                    .get();
            return contextFirst(compact).toString().getBytes(StandardCharsets.UTF_8);
        } catch (JsonLdError e) {
            throw new IllegalStateException("The description cannot be written as JSON-LD", e);
        }
    }

    private static JsonObject contextFirst(JsonObject document) {
        JsonObjectBuilder ordered = Json.createObjectBuilder().add(CONTEXT, document.get(CONTEXT));
        document.forEach((key, value) -> {
            if (!key.equals(CONTEXT)) {
                ordered.add(key, value);
            }
        });
        return ordered.build();
    }
}
