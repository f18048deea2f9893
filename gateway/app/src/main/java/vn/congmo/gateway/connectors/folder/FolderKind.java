package vn.congmo.gateway.connectors.folder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.Exporter;
import vn.congmo.gateway.connectors.ExporterKind;
import vn.congmo.gateway.connectors.drop.DropExporter;
import vn.congmo.gateway.files.Disk;

/**
 * Kind {@code folder}: {@code address} is a {@code file:} URI, {@code options.formats} which files to deliver by their
 * endings ({@code csv,xlsx}; all without it).
 */
@Component
class FolderKind implements ExporterKind {

    private final Disk disk;

    FolderKind(Disk disk) {
        this.disk = disk;
    }

    @Override
    public String kind() {
        return "folder";
    }

    @Override
    public Exporter open(Connection connection) {
        return new DropExporter(
                FolderErrors.requireFolder(connection), formats(connection.findOption("formats")), disk);
    }

    private static Set<String> formats(Optional<String> option) {
        return option.map(list -> List.of(list.toLowerCase(Locale.ROOT).strip().split("\\s*,\\s*")))
                .map(endings -> (Set<String>) new TreeSet<>(endings))
                .orElse(Set.of());
    }
}
