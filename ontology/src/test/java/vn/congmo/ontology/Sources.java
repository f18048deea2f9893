package vn.congmo.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The files of this module, read as the gateway reads them: relative to a base IRI. */
final class Sources {

    static final String BASE = "https://data.example.org";
    static final String OWN = BASE + "/def/";
    static final String CODES = BASE + "/id/code/";

    private Sources() {}

    /** Files directly in a folder whose names end so, in order of name. */
    static List<Path> list(String folder, String ending) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every CSVW metadata file below a folder; none where the folder is missing. */
    static List<Path> tableGroups(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith("csv-metadata.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Graph read(Path turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(turtle)
                .lang(Lang.TURTLE)
                .base(BASE + "/")
                .checking(true)
                .parse(graph);
        return graph;
    }

    static Graph readAll(String folder) {
        Graph all = GraphFactory.createDefaultGraph();
        list(folder, ".ttl").forEach(file -> {
            Graph graph = read(file);
            graph.find().forEachRemaining(all::add);
            all.getPrefixMapping().setNsPrefixes(graph.getPrefixMapping());
        });
        return all;
    }

    static JsonObject json(Path file) {
        return JSON.parse(text(file));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
