package vn.congmo.gateway.intake;

import java.time.Clock;
import vn.congmo.gateway.access.AuditLog;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.files.Disk;

/** In trays for tests of other modules. */
public final class InTrays {

    private InTrays() {}

    public static InTray in(DataDirectory data, Disk disk, Clock clock) {
        return new InTray(ContentStore.in(data, disk), new AuditLog(data, disk, clock), data, disk, clock);
    }
}
