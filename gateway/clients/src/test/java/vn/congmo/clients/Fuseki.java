package vn.congmo.clients;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congmo.running.RunningGateway;

/** Apache Jena Fuseki from Maven Central, over TDB2. */
final class Fuseki {

    private static final Path JAR =
            Path.of("target", "fuseki", "jena-fuseki-server.jar").toAbsolutePath();

    private Fuseki() {}

    /** Starts it; some datasets come to it by the Graph Store Protocol and some by SPARQL Update. */
    static TripleStore start(Path folder, Set<String> byGraphs, Set<String> byUpdate) {
        int port = RunningGateway.freePort();
        String address = "http://127.0.0.1:" + port;
        return new TripleStore(
                folder,
                command(port),
                URI.create(address + "/$/ping"),
                List.of(
                        target("fusekigraphs", address + "/ds", "data", "graph-store", byGraphs),
                        target("fusekiupdate", address + "/ds", "update", "update", byUpdate)));
    }

    private static List<String> command(int port) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                JAR.toString(),
                "org.apache.jena.fuseki.main.cmds.FusekiMainCmd",
                "--localhost",
                "--ping",
                "--port=" + port,
                "--tdb2",
                "--loc=.",
                "--update",
                "/ds");
    }

    private static StoreTarget target(
            String connector, String store, String writes, String protocol, Set<String> datasets) {
        return new StoreTarget(
                connector,
                Map.of(
                        "address", store + "/" + writes,
                        "options.query", store + "/sparql",
                        "options.protocol", protocol),
                datasets,
                URI.create(store + "/data"));
    }
}
