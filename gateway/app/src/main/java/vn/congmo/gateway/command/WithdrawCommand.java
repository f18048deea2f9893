package vn.congmo.gateway.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import vn.congmo.gateway.catalogue.Change;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.publication.Withdrawals;

/** Takes back a dataset or a version and ends. */
@Command(
        name = "withdraw",
        description = {
            "Thu hồi một bộ dữ liệu, hoặc một phiên bản cũ của nó: địa chỉ trả lời 410 kèm lý do.",
            "Withdraws a dataset, or an older version of it: its addresses answer 410 with the reason."
        })
class WithdrawCommand extends GatewayCommand {

    private final SpringStart spring;

    @Parameters(
            paramLabel = "DATASET",
            description = {"Tên (slug) bộ dữ liệu.", "Slug of the dataset."})
    private String dataset = "";

    @Option(
            names = "--version",
            paramLabel = "N",
            description = {"Chỉ phiên bản này, không phải bản hiện hành.", "Only this version, not the current one."})
    private @Nullable Integer version;

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = {"Lý do, cho người đọc.", "Why, for readers, in Vietnamese."})
    private String reason = "";

    @Option(
            names = "--reason-en",
            paramLabel = "TEXT",
            description = {"Lý do bằng tiếng Anh.", "Why, in English (default: as --reason)."})
    private @Nullable String english;

    @Option(
            names = "--dry-run",
            description = {"Chỉ kiểm tra, không thu hồi gì.", "Checks and withdraws nothing."})
    private boolean dryRun;

    WithdrawCommand(SpringStart spring) {
        this.spring = spring;
    }

    @Override
    public Integer call() {
        DatasetId id = DatasetArgument.id(dataset, commandLine());
        if (version != null && version < 1) {
            throw new ParameterException(commandLine(), "--version: 1, 2, 3 …");
        }
        try (ConfigurableApplicationContext context = spring.working(settings())) {
            Withdrawals withdrawals = context.getBean(Withdrawals.class);
            LocalizedText why = new LocalizedText(reason, english == null ? reason : english);
            Optional<Integer> number = Optional.ofNullable(version);
            Change change = dryRun
                    ? withdrawals.check(id, number, why)
                    : withdrawals.withdraw(AccessFiles.user(), id, number, why);
            tell(change);
            return FINE;
        }
    }

    private void tell(Change change) {
        String subject = version == null ? change.dataset().slug() : change.dataset() + "/" + change.version();
        terminal()
                .say(
                        dryRun
                                ? "%s: có thể thu hồi; chưa làm gì (can be withdrawn; nothing was done)"
                                        .formatted(subject)
                                : "%s: đã thu hồi lúc %s (withdrawn)".formatted(subject, change.time()));
    }
}
