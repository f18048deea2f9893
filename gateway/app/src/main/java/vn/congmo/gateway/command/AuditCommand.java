package vn.congmo.gateway.command;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.congmo.gateway.access.AuditEntry;
import vn.congmo.gateway.access.AuditLog;

/** Prints who changed what. */
@Command(
        name = "audit",
        description = {"In nhật ký: ai đã làm gì, khi nào.", "Prints the audit log: who did what, and when."})
class AuditCommand extends GatewayCommand {

    private final SpringStart spring;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = {"Từ ngày này, ví dụ 2026-11-01.", "From this day on, for example 2026-11-01."})
    private @Nullable LocalDate since;

    @Option(
            names = "--verify",
            description = {
                "Chỉ kiểm tra chuỗi băm, in số dòng và mã băm cuối.",
                "Only checks the chain of hashes; prints the number of lines and the last hash."
            })
    private boolean verify;

    AuditCommand(SpringStart spring) {
        this.spring = spring;
    }

    @Override
    public Integer call() throws IOException {
        AuditLog audit = AccessFiles.of(spring.data(settings())).audit();
        if (verify) {
            AuditLog.End end = audit.verify();
            terminal().say("nguyên vẹn (intact): %d, %s".formatted(end.entries(), end.head()));
        } else {
            list(audit).forEach(entry -> terminal().say(row(entry)));
        }
        return FINE;
    }

    private List<AuditEntry> list(AuditLog audit) throws IOException {
        return audit.list().stream()
                .filter(entry -> since == null
                        || !OffsetDateTime.parse(entry.time()).toLocalDate().isBefore(since))
                .toList();
    }

    private static String row(AuditEntry entry) {
        return "%-29s  %-24s  %-9s  %-16s  %s  %s"
                .formatted(
                        entry.time(),
                        entry.agent(),
                        entry.role(),
                        entry.action(),
                        entry.subject(),
                        entry.details().isEmpty() ? "" : entry.details());
    }
}
