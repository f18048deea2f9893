package vn.congmo.gateway.feeds.ldes;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCAT;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CatalogueChanged;
import vn.congmo.gateway.catalogue.CatalogueDescription;
import vn.congmo.gateway.catalogue.Change;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.feeds.ldes.Entities.Entity;

/**
 * The members of the stream, made once for each change at the moment it happens and kept for ever: neither a withdrawal
 * nor a newer gateway changes what was told. Members that are lost are made again from what is still published.
 */
@Component
class EventStream {

    private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);

    private final CatalogueDescription description;
    private final BaseIri base;
    private final KeptFiles files;
    private final MemberWriter writer;

    /** What was told up to the change that {@code upTo} names, and which that is. */
    private Told told = new Told();

    private List<Change> upTo = List.of();

    EventStream(CatalogueDescription description, BaseIri base, KeptFiles files) {
        this.description = description;
        this.base = base;
        this.files = files;
        this.writer = new MemberWriter(base);
    }

    /** Publishing goes on when this fails; the next request for the stream tries again and says what is wrong. */
    @EventListener
    void tell(CatalogueChanged change) {
        try {
            keepUp(change.catalogue());
        } catch (RuntimeException e) {
            LOG.warn("The event stream is behind the catalogue", e);
        }
    }

    /** Makes sure that every change of the catalogue has its members. */
    synchronized void keepUp(Catalogue catalogue) {
        List<Change> changes = catalogue.changes();
        if (upTo.isEmpty() || !changes.contains(upTo.getLast())) {
            told = new Told();
            upTo = List.of();
        }
        int done = upTo.isEmpty() ? 0 : Math.toIntExact(upTo.getLast().number());
        for (Change change : changes.subList(done, changes.size())) {
            told.apply(activities(catalogue, change));
            upTo = List.of(change);
        }
    }

    /** The members of a change as N-Quads. */
    Path members(Change change) {
        return files.find(name(change) + ".nq");
    }

    private List<Activity> activities(Catalogue catalogue, Change change) {
        Path known = files.find(name(change) + ".tsv");
        return Files.exists(known) ? read(known) : keep(catalogue, change);
    }

    private List<Activity> keep(Catalogue catalogue, Change change) {
        List<Activity> activities = make(new PastDatasets(catalogue, change));
        files.get(name(change) + ".nq", out -> writer.write(out, change, activities));
        files.get(name(change) + ".tsv", out -> write(out, activities));
        return activities;
    }

    private List<Activity> make(PastDatasets past) {
        Map<String, Entity> entities = new TreeMap<>(Entities.of(catalogue(past)));
        past.changed().ifPresent(dataset -> entities.putAll(Entities.of(description.describe(dataset))));
        return told.until(entities.values(), base.dataset(past.change().dataset()));
    }

    /** The catalogue itself with the names of its datasets, which are described in events of their own. */
    private Graph catalogue(PastDatasets past) {
        Graph graph = description.describe(Catalogue.opened(past.change().entry()));
        for (DatasetId dataset : past.datasets()) {
            graph.add(Triple.create(
                    NodeFactory.createURI(base.resolve("/catalog")),
                    DCAT.dataset.asNode(),
                    NodeFactory.createURI(base.dataset(dataset))));
        }
        return graph;
    }

    private static void write(OutputStream out, List<Activity> activities) throws IOException {
        for (Activity activity : activities) {
            out.write((activity.line() + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static List<Activity> read(Path file) {
        try {
            List<Activity> activities = new ArrayList<>();
            Files.readAllLines(file).forEach(line -> activities.add(Activity.parse(line)));
            return activities;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hash tells apart what two logs say under one number. */
    private static String name(Change change) {
        return change.number() + "-" + change.entry().hex().substring(0, 16);
    }
}
