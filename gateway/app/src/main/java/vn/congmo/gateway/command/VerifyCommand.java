package vn.congmo.gateway.command;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.congmo.gateway.access.AuditLog;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.files.Failpoint;
import vn.congmo.gateway.publication.Verification;
import vn.congmo.gateway.publication.VerificationObserver;

/** Checks that all that was ever published is as it was. */
@Command(
        name = "verify",
        description = {
            "Kiểm tra mọi thứ đã công bố với nhật ký: chuỗi băm, từng tệp, từng chữ ký; không thay đổi gì.",
            "Checks all that was published against the log: chain, files, signatures; changes nothing."
        })
class VerifyCommand extends GatewayCommand {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(2);
    private static final int PERCENT = 100;

    private final SpringStart spring;

    @Option(
            names = "--full",
            description = {
                "Cả những tệp khác trong objects/ và nhật ký kiểm toán.",
                "Also whatever else lies in objects/, and the audit log."
            })
    private boolean full;

    VerifyCommand(SpringStart spring) {
        this.spring = spring;
    }

    @Override
    public Integer call() throws IOException {
        DataDirectory data = spring.data(settings());
        Verification.Summary summary = new Verification(data, new Teller(terminal())).run(full);
        if (full) {
            new AuditLog(data, new Disk(Failpoint.NONE), Clock.systemUTC()).verify();
        }
        terminal()
                .say("%d dòng nhật ký, %d tệp (%d byte), %d chữ ký; hỏng hoặc mất: %d"
                        .formatted(
                                summary.entries(),
                                summary.files(),
                                summary.bytes(),
                                summary.signatures(),
                                summary.damaged()));
        terminal()
                .say("%d log entries, %d files (%d bytes), %d signatures; damaged or missing: %d"
                        .formatted(
                                summary.entries(),
                                summary.files(),
                                summary.bytes(),
                                summary.signatures(),
                                summary.damaged()));
        return summary.damaged() == 0 ? FINE : REFUSED;
    }

    /** Says at once what is damaged, and now and then how far it has come. */
    private static final class Teller implements VerificationObserver {

        private final Terminal terminal;
        private Instant next = Clock.systemUTC().instant().plus(BETWEEN_LINES);

        Teller(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public void damaged(LocalizedText what) {
            terminal.complain("", what);
        }

        @Override
        public void progress(long done, long all) {
            Instant now = Clock.systemUTC().instant();
            if (now.isAfter(next)) {
                terminal.progress("%d %%".formatted(done * PERCENT / Math.max(all, 1)));
                next = now.plus(BETWEEN_LINES);
            }
        }
    }
}
