package vn.congmo.gateway.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import picocli.CommandLine.Command;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.access.AuditLog;
import vn.congmo.gateway.access.SignInDoors;
import vn.congmo.gateway.access.Tokens;
import vn.congmo.gateway.catalogue.FirstPublication;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.publication.Publisher;

/** Serves until it is told to stop; what changed in the input folder is published at start. */
@Command(
        name = "serve",
        description = {
            "Công bố thư mục dữ liệu rồi phục vụ trang, API và SPARQL.",
            "Publishes the input folder, then serves pages, API and SPARQL."
        })
class ServeCommand extends GatewayCommand {

    private static final LocalizedText WITHOUT_INPUT = new LocalizedText(
            "Cổng vẫn chạy với những gì đã công bố trước đây, nếu có; các kết nối thu thập vẫn làm việc.",
            "The gateway runs with what was published before, if anything was; connectors that harvest work as well.");

    private final SpringStart spring;

    ServeCommand(SpringStart spring) {
        this.spring = spring;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        CountDownLatch closed = new CountDownLatch(1);
        ConfigurableApplicationContext context = spring.serving(this::publish, settings());
        context.addApplicationListener((ApplicationListener<ContextClosedEvent>) event -> closed.countDown());
        showAddresses(context);
        new FirstToken(terminal(), context.getBean(DataDirectory.class))
                .explain(context.getBean(Tokens.class), context.getBean(SignInDoors.class));
        closed.await();
        return FINE;
    }

    /** What is published already is served also when the input folder is faulty, empty or not there. */
    private void publish(ConfigurableApplicationContext context) {
        OutcomePrinter printer = new OutcomePrinter(terminal());
        Path datasets = spring.datasets(context);
        PublicationRecord record = new PublicationRecord(context.getBean(AuditLog.class), Agent.SYSTEM);
        boolean input = true;
        try {
            printer.print(record.of(context.getBean(Publisher.class).publishAll(datasets, printer)));
        } catch (Refusal refusal) {
            input = !Publisher.foundNothing(refusal);
            terminal().complain(refusal);
            if (!input) {
                terminal().complain("", WITHOUT_INPUT);
            }
        } finally {
            context.getBean(FirstPublication.class).end(input);
        }
    }

    private void showAddresses(ConfigurableApplicationContext context) {
        String home = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
        terminal().say("");
        terminal().say("Trang (pages)         " + home + "/");
        terminal().say("Danh mục (catalogue)  " + home + "/catalog.ttl");
        terminal().say("SPARQL                " + home + "/sparql");
        terminal().say("API (Swagger UI)      " + home + "/swagger-ui.html");
    }
}
