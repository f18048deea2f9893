package vn.congmo.gateway.command;

import java.time.Clock;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.access.AuditLog;
import vn.congmo.gateway.access.Tokens;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.core.ProvinceTime;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.files.Failpoint;

/** Tokens and audit log of a data directory, also while a gateway runs on it. */
record AccessFiles(Tokens tokens, AuditLog audit) {

    static AccessFiles of(DataDirectory data) {
        Disk disk = new Disk(Failpoint.NONE);
        Clock clock = Clock.system(ProvinceTime.ZONE);
        return new AccessFiles(new Tokens(data, disk, clock), new AuditLog(data, disk, clock));
    }

    /** Whoever runs this command. */
    static Agent user() {
        return Agent.commandLine(System.getProperty("user.name", "?"));
    }
}
