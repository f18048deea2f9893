package vn.congmo.clients;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congmo.running.RunningGateway;

/** OpenLink Virtuoso 7 as Debian has it, with a database of its own and the user that every new one has. */
final class Virtuoso {

    private static final String SETTINGS = """
        [Database]
        DatabaseFile = virtuoso.db
        ErrorLogFile = virtuoso.log
        LockFile = virtuoso.lck
        TransactionFile = virtuoso.trx
        xa_persistent_file = virtuoso.pxa
        [TempDatabase]
        DatabaseFile = temporary.db
        TransactionFile = temporary.trx
        [Parameters]
        ServerPort = %d
        NumberOfBuffers = 10000
        MaxDirtyBuffers = 6000
        [HTTPServer]
        ServerPort = %d
        ServerRoot = .
        ServerThreads = 10
        """;

    private Virtuoso() {}

    /** Starts it; some datasets come to it by the Graph Store Protocol and some by SPARQL Update, at most 10 MB each. */
    static TripleStore start(Path program, Path folder, Set<String> byGraphs, Set<String> byUpdate) {
        int port = RunningGateway.freePort();
        String address = "http://127.0.0.1:" + port;
        StoreTarget graphs = target("virtuosographs", address, "/sparql-graph-crud-auth", "graph-store", byGraphs);
        StoreTarget update = target("virtuosoupdate", address, "/sparql-auth", "update", byUpdate);
        return new TripleStore(
                configured(folder, port),
                List.of(program.toString(), "+foreground", "+configfile", "virtuoso.ini"),
                URI.create(address + "/sparql"),
                List.of(graphs, update));
    }

    private static Path configured(Path folder, int port) {
        try {
            Files.writeString(folder.resolve("virtuoso.ini"), SETTINGS.formatted(RunningGateway.freePort(), port));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StoreTarget target(
            String connector, String address, String writes, String protocol, Set<String> datasets) {
        Map<String, String> settings = new HashMap<>();
        settings.put("address", address + writes);
        settings.put("options.query", address + "/sparql");
        settings.put("options.protocol", protocol);
        settings.put("options.auth", "digest");
        settings.put("credentials.username", "env:VIRTUOSO_USER");
        settings.put("credentials.password", "env:VIRTUOSO_USER");
        return new StoreTarget(connector, settings, datasets, URI.create(address + "/sparql-graph-crud"));
    }
}
