package vn.congmo.gateway.connectors.folder;

import org.springframework.stereotype.Component;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.Exporter;
import vn.congmo.gateway.connectors.ExporterKind;
import vn.congmo.gateway.connectors.drop.DropExporter;
import vn.congmo.gateway.files.Disk;

/** Kind {@code folder}: {@code address} is a {@code file:} URI, the options those of {@link DropExporter#open}. */
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
        return DropExporter.open(new FolderDrop(FolderErrors.requireFolder(connection), disk), connection);
    }
}
