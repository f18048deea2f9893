package vn.congmo.gateway.publication;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.access.AuditLog;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.Change;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.catalogue.quality.KeptCounts;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.files.Failpoint;
import vn.congmo.gateway.forms.Forms;
import vn.congmo.gateway.rdf.GraphStore;

/** The publishing half of the gateway, started on a data directory without web and subjects. */
final class Engine implements AutoCloseable {

    static final String BASE = "http://localhost:8080";

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    Engine(Path data) {
        this(data, BASE, Failpoint.NONE);
    }

    Engine(Path data, String base, Failpoint failpoint) {
        this(data, base, failpoint, Map.of());
    }

    /** With other settings than the usual ones. */
    Engine(Path data, String base, Failpoint failpoint, Map<String, Object> settings) {
        this(data, base, failpoint, settings, new Forms(List.of(), List.of()));
    }

    /** With some formats too; most tests need none. */
    Engine(Path data, String base, Failpoint failpoint, Map<String, Object> settings, Forms forms) {
        this(data, base, failpoint, settings, context -> context.registerBean(Forms.class, () -> forms));
    }

    private Engine(
            Path data,
            String base,
            Failpoint failpoint,
            Map<String, Object> settings,
            Consumer<AnnotationConfigApplicationContext> forms) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        context.registerBean(Failpoint.class, () -> failpoint);
        context.registerBean(BaseIri.class, () -> new BaseIri(base));
        context.registerBean(DataDirectory.class, () -> new DataDirectory(data));
        context.registerBean(Clock.class, () -> Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")));
        context.registerBean(
                AuditLog.class,
                () -> new AuditLog(
                        context.getBean(DataDirectory.class),
                        context.getBean(Disk.class),
                        context.getBean(Clock.class)));
        context.register(CurrentCatalogue.class, KeptCounts.class);
        forms.accept(context);
        context.scan(
                "vn.congmo.gateway.files",
                "vn.congmo.gateway.rdf",
                "vn.congmo.gateway.diff",
                "vn.congmo.gateway.publication");
        context.refresh();
    }

    /** With every format. */
    static Engine withAllForms(Path data, Map<String, Object> settings) {
        return new Engine(data, BASE, Failpoint.NONE, settings, context -> context.scan("vn.congmo.gateway.forms"));
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    Outcome publish(Path folder) {
        Publisher publisher = get(Publisher.class);
        return publisher.publishAll(folder, Progress.SILENT).getFirst();
    }

    /** Takes a version of the things back, or all of them. */
    Change withdraw(Optional<Integer> version, String reason) {
        return get(Withdrawals.class)
                .withdraw(Agent.SYSTEM, new DatasetId("things"), version, new LocalizedText(reason, reason));
    }

    Catalogue catalogue() {
        return get(CurrentCatalogue.class).get();
    }

    GraphStore store() {
        return get(GraphStore.class);
    }

    /** Everything the default graph says about things, not about the gateway's own vocabulary. */
    Set<String> shownThings() {
        return store().read(dataset -> dataset.getDefaultGraph().find().toList().stream()
                .filter(triple -> triple.getSubject().isURI())
                .filter(triple -> triple.getSubject().getURI().startsWith(BASE + "/id/thing/"))
                .map(Triple::toString)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Override
    public void close() {
        context.close();
    }
}
