package vn.congmo.gateway.catalogue.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.CatalogueDescription;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.catalogue.PublishedMetadata;
import vn.congmo.gateway.catalogue.PublishedRows;
import vn.congmo.gateway.catalogue.PublishedTable;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.rdf.GraphStore;

/** Measures versions. The rows of a version are counted once, for they never change; what they name is looked up. */
@Component
public class QualityAssessment {

    private static final Logger LOG = LoggerFactory.getLogger(QualityAssessment.class);

    private final CatalogueDescription description;
    private final PublishedMetadata metadata;
    private final PublishedRows rows;
    private final KeptCounts counts;
    private final ContentStore files;
    private final ObjectProvider<GraphStore> store;
    private final BaseIri base;
    private final Clock clock;

    QualityAssessment(
            CatalogueDescription description,
            PublishedMetadata metadata,
            PublishedRows rows,
            KeptCounts counts,
            ContentStore files,
            ObjectProvider<GraphStore> store,
            BaseIri base,
            Clock clock) {
        this.description = description;
        this.metadata = metadata;
        this.rows = rows;
        this.counts = counts;
        this.files = files;
        this.store = store;
        this.base = base;
        this.clock = clock;
    }

    /** Measures the current version of a dataset by the description of the dataset. */
    public Quality of(Dataset dataset) {
        return of(dataset.current(), base.dataset(dataset.id()), description.describe(dataset));
    }

    /**
     * Measures a version; leaves the rows out where they cannot be read.
     *
     * @param iri       how the description calls it
     * @param described its description, with every term that it refers to
     */
    public Quality of(DatasetVersion version, String iri, Graph described) {
        Model model = ModelFactory.createModelForGraph(described);
        List<MqaPoints> mqa = new MqaCheck(model.createResource(iri), lost(version)).points();
        try {
            return new Quality(mqa, dimensions(version));
        } catch (RuntimeException e) {
            LOG.warn("The rows of {} cannot be measured: {}", version.id(), e.toString());
            return new Quality(mqa, List.of());
        }
    }

    private List<DimensionScore> dimensions(DatasetVersion version) {
        RowCounts counted = counted(version);
        return List.of(
                new DimensionScore(Dimension.CORRECT, counted.vouched(), counted.rows()),
                new DimensionScore(Dimension.COMPLETE, counted.filled(), counted.cells()),
                new DimensionScore(Dimension.CLEAN, counted.clean(), counted.rows()),
                Freshness.of(version.issued(), metadata.get(version).frequency(), clock.instant()),
                new DimensionScore(Dimension.CONSISTENT, known(counted.codes()), counted.codesInAll()));
    }

    private RowCounts counted(DatasetVersion version) {
        try {
            return counts.get(version.fingerprint(), () -> count(version));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RowCounts count(DatasetVersion version) {
        DatasetSurvey survey = new DatasetSurvey(metadata.get(version));
        for (PublishedTable table : version.tables()) {
            rows.forEach(version, table.name(), survey.table(table.name())::look);
        }
        return survey.counts();
    }

    /** Of how many codes the thing is published; without a store nothing is held against them. */
    private long known(Map<String, Long> codes) {
        GraphStore published = store.getIfAvailable();
        return published == null
                ? sum(codes, address -> true)
                : published.read(dataset -> sum(codes, address -> isSubject(dataset, base.resolve(address))));
    }

    private static long sum(Map<String, Long> codes, Predicate<String> counted) {
        return codes.entrySet().stream()
                .filter(code -> counted.test(code.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static boolean isSubject(DatasetGraph store, String iri) {
        return store.getDefaultGraph().contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY);
    }

    /** The gateway itself hands the files out, so a file that is there in its full size can be downloaded. */
    private List<String> lost(DatasetVersion version) {
        List<String> lost = new ArrayList<>();
        version.files().filter(file -> !isWhole(file)).forEach(file -> lost.add(file.fileName()));
        return lost;
    }

    private boolean isWhole(Distribution file) {
        try {
            return Files.size(files.get(file.sha256())) == file.bytes();
        } catch (IOException e) {
            return false;
        }
    }
}
