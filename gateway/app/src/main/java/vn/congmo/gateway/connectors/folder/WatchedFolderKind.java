package vn.congmo.gateway.connectors.folder;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.Harvester;
import vn.congmo.gateway.connectors.HarvesterKind;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.intake.InTray;

/** Kind {@code watched-folder}: {@code address} is a {@code file:} URI of a folder that documents are dropped into. */
@Component
class WatchedFolderKind implements HarvesterKind {

    private final InTray inTray;
    private final Disk disk;
    private final Clock clock;

    WatchedFolderKind(InTray inTray, Disk disk, Clock clock) {
        this.inTray = inTray;
        this.disk = disk;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "watched-folder";
    }

    @Override
    public Harvester open(Connection connection) {
        return new WatchedFolder(connection.name(), FolderErrors.requireFolder(connection), inTray, disk, clock);
    }
}
