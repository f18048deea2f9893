package vn.congmo.gateway.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congmo.gateway.access.AuditLog;
import vn.congmo.gateway.publication.DatasetSource;
import vn.congmo.gateway.publication.Outcome;
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

    PublishCommand(SpringStart spring) {
        this.spring = spring;
    }

    @Override
    public Integer call() {
        OutcomePrinter printer = new OutcomePrinter(terminal());
        try (ConfigurableApplicationContext context = spring.working(settings())) {
            Publisher publisher = context.getBean(Publisher.class);
            Path input = folder == null ? spring.datasets(context) : folder;
            PublicationRecord record = new PublicationRecord(context.getBean(AuditLog.class), AccessFiles.user());
            return printer.print(
                    dryRun ? check(publisher, input, printer) : record.of(publisher.publishAll(input, printer)));
        }
    }

    private static List<Outcome> check(Publisher publisher, Path input, OutcomePrinter printer) {
        List<Outcome> outcomes = new ArrayList<>();
        for (DatasetSource source : publisher.find(input)) {
            outcomes.add(publisher.check(source, printer));
        }
        return outcomes;
    }
}
