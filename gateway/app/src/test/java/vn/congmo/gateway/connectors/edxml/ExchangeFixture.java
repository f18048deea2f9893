package vn.congmo.gateway.connectors.edxml;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import vn.congmo.gateway.access.AuditLog;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.files.Failpoint;
import vn.congmo.gateway.intake.InTray;
import vn.congmo.gateway.intake.InTrays;

/** The exchange in a folder, as after a start. */
public record ExchangeFixture(Correspondence correspondence, InTray tray, ContentStore archive) {

    public static ExchangeFixture in(Path folder, Clock clock, Optional<String> organ) {
        return in(folder, clock, organ, Failpoint.NONE);
    }

    public static ExchangeFixture in(Path folder, Clock clock, Optional<String> organ, Failpoint failpoint) {
        return in(
                folder,
                clock,
                failpoint,
                new EdxmlSettings(organ, "UBND tỉnh Đắk Lắk", Optional.empty(), EdxmlSettings.Signing.OPTIONAL));
    }

    static ExchangeFixture in(Path folder, Clock clock, Failpoint failpoint, EdxmlSettings settings) {
        DataDirectory data = new DataDirectory(folder);
        Disk disk = new Disk(failpoint);
        InTray tray = InTrays.in(data, disk, clock);
        ContentStore archive = ContentStore.in(data, disk);
        Correspondence correspondence = new Correspondence(
                new EdxmlLog(data, disk, clock),
                new Reception(tray, settings, clock),
                new SignatureCheck(new Authorities(settings, clock)),
                archive,
                new AuditLog(data, disk, clock));
        return new ExchangeFixture(correspondence, tray, archive);
    }
}
