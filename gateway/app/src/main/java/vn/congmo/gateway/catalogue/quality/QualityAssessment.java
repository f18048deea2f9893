package vn.congmo.gateway.catalogue.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.CatalogueDescription;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.catalogue.PublishedMetadata;
import vn.congmo.gateway.catalogue.PublishedRows;
import vn.congmo.gateway.catalogue.PublishedTable;
import vn.congmo.gateway.catalogue.TableMetadata;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.VersionId;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.rdf.GraphStore;

/** Measures versions. The rows of a version are counted once, for they never change. */
@Component
public class QualityAssessment {

    private static final Logger LOG = LoggerFactory.getLogger(QualityAssessment.class);

    private final CatalogueDescription description;
    private final PublishedMetadata metadata;
    private final PublishedRows rows;
    private final ContentStore files;
    private final ObjectProvider<GraphStore> store;
    private final BaseIri base;
    private final Clock clock;
    private final Map<VersionId, TableSurvey.Counts> counted = new ConcurrentHashMap<>();

    QualityAssessment(
            CatalogueDescription description,
            PublishedMetadata metadata,
            PublishedRows rows,
            ContentStore files,
            ObjectProvider<GraphStore> store,
            BaseIri base,
            Clock clock) {
        this.description = description;
        this.metadata = metadata;
        this.rows = rows;
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
        TableSurvey.Counts counts = counted.computeIfAbsent(version.id(), missing -> count(version));
        return List.of(
                new DimensionScore(Dimension.CORRECT, counts.vouched(), counts.rows()),
                new DimensionScore(Dimension.COMPLETE, counts.filled(), counts.cells()),
                new DimensionScore(Dimension.CLEAN, counts.clean(), counts.rows()),
                Freshness.of(version.issued(), metadata.get(version).frequency(), clock.instant()),
                new DimensionScore(Dimension.CONSISTENT, counts.knownCodes(), counts.codes()));
    }

    private TableSurvey.Counts count(DatasetVersion version) {
        DatasetMetadata known = metadata.get(version);
        TableSurvey.Counts all = TableSurvey.Counts.NONE;
        for (PublishedTable table : version.tables()) {
            TableMetadata dictionary = known.findTable(table.name()).orElseThrow();
            TableSurvey survey = new TableSurvey(dictionary, !known.sources().isEmpty(), this::isPublished);
            rows.forEach(version, table.name(), survey::look);
            all = all.plus(survey.counts());
        }
        return all;
    }

    /** Without a store nothing is known of other datasets, and nothing is held against this one. */
    private boolean isPublished(String path) {
        Node thing = NodeFactory.createURI(base.resolve(path));
        GraphStore known = store.getIfAvailable();
        return known == null || known.read(dataset -> dataset.getDefaultGraph().contains(thing, Node.ANY, Node.ANY));
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
