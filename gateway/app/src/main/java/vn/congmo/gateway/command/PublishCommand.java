package vn.congmo.gateway.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congmo.gateway.access.AuditLog;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.publication.DatasetSource;
import vn.congmo.gateway.publication.Outcome;
import vn.congmo.gateway.publication.PublicationOrder;
import vn.congmo.gateway.publication.Publisher;

/** Publishes a folder and ends. */
@Command(
        name = "publish",
        description = {"Công bố một thư mục dữ liệu rồi dừng.", "Publishes a folder of datasets and ends."})
class PublishCommand extends GatewayCommand {

    private final SpringStart spring;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = {
                "Thư mục dữ liệu (mặc định: --gateway.datasets).",
                "The folder (default: --gateway.datasets)."
            })
    private @Nullable Path folder;

    @Option(
            names = "--dry-run",
            description = {"Chỉ kiểm tra, không công bố gì.", "Checks everything and publishes nothing."})
    private boolean dryRun;

    @Option(
            names = "--note",
            paramLabel = "TEXT",
            description = {
                "Có gì mới (mặc định: đếm số dòng đã đổi).",
                "What is new, in Vietnamese (default: how many rows changed)."
            })
    private @Nullable String note;

    @Option(
            names = "--note-en",
            paramLabel = "TEXT",
            description = {"Có gì mới, bằng tiếng Anh.", "What is new, in English (default: as --note)."})
    private @Nullable String english;

    @Option(
            names = "--republish",
            paramLabel = "DATASET",
            description = {
                "Công bố lại cả khi đầu vào này đã bị thu hồi.",
                "Publishes its input also where that was withdrawn."
            })
    private List<String> republished = new ArrayList<>();

    PublishCommand(SpringStart spring) {
        this.spring = spring;
    }

    @Override
    public Integer call() {
        OutcomePrinter printer = new OutcomePrinter(terminal());
        PublicationOrder order = order();
        try (ConfigurableApplicationContext context = spring.working(settings())) {
            Publisher publisher = context.getBean(Publisher.class);
            Path input = folder == null ? spring.datasets(context) : folder;
            PublicationRecord record = new PublicationRecord(context.getBean(AuditLog.class), AccessFiles.user());
            return printer.print(
                    dryRun
                            ? check(publisher, input, order, printer)
                            : record.of(publisher.publishAll(input, order, printer)));
        }
    }

    private PublicationOrder order() {
        String vi = note;
        Optional<LocalizedText> words = vi == null || vi.isBlank()
                ? Optional.empty()
                : Optional.of(new LocalizedText(vi.strip(), english == null ? vi.strip() : english.strip()));
        Set<DatasetId> again = new HashSet<>();
        republished.forEach(slug -> again.add(DatasetArgument.id(slug, commandLine())));
        return new PublicationOrder(words, again);
    }

    private static List<Outcome> check(
            Publisher publisher, Path input, PublicationOrder order, OutcomePrinter printer) {
        List<Outcome> outcomes = new ArrayList<>();
        for (DatasetSource source : publisher.find(input)) {
            outcomes.add(publisher.check(source, order, printer));
        }
        return outcomes;
    }
}
