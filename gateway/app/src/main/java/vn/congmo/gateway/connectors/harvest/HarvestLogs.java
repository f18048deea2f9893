package vn.congmo.gateway.connectors.harvest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.connectors.ConnectorName;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.files.ChainedLog;
import vn.congmo.gateway.files.Disk;

/** The partners that something was harvested from, each with its log {@code harvest/<name>.jsonl}. */
@Component
final class HarvestLogs {

    private static final String END = ".jsonl";

    private final Path folder;
    private final Disk disk;
    private final Map<ConnectorName, Source> open = new ConcurrentSkipListMap<>();
    private volatile boolean found;

    HarvestLogs(DataDirectory data, Disk disk) {
        this.folder = data.resolve("harvest");
        this.disk = disk;
    }

    Source get(ConnectorName name) {
        return open.computeIfAbsent(name, this::read);
    }

    Optional<Source> find(ConnectorName name) {
        return open.containsKey(name) || Files.exists(file(name)) ? Optional.of(get(name)) : Optional.empty();
    }

    /** By name. */
    Collection<Source> list() {
        if (!found) {
            search();
            found = true;
        }
        return open.values();
    }

    private void search() {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(END))
                    .forEach(name -> get(new ConnectorName(name.substring(0, name.length() - END.length()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Source read(ConnectorName name) {
        try {
            return new Source(name, new ChainedLog(file(name), disk));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(ConnectorName name) {
        return folder.resolve(name + END);
    }
}
