package vn.congmo.gateway.connectors.delivery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.catalogue.CatalogueSettings;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.connectors.ConnectorName;
import vn.congmo.gateway.connectors.ConsignedFile;
import vn.congmo.gateway.connectors.Consignment;
import vn.congmo.gateway.connectors.ConsignmentId;
import vn.congmo.gateway.connectors.ConsignmentSource;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.files.ContentStore.StoredFile;
import vn.congmo.gateway.reports.Edition;
import vn.congmo.gateway.reports.Report;
import vn.congmo.gateway.reports.ReportFile;
import vn.congmo.gateway.reports.Reports;

/** The reports that are due: {@code reports/<report>} in the settings of a connector. */
@Component
class ReportConsignments implements ConsignmentSource {

    private final Reports reports;
    private final CurrentCatalogue current;
    private final CatalogueSettings settings;
    private final ContentStore store;
    private final BaseIri base;
    private final Map<String, Packed> packed = new ConcurrentHashMap<>();

    ReportConsignments(
            Reports reports, CurrentCatalogue current, CatalogueSettings settings, ContentStore store, BaseIri base) {
        this.reports = reports;
        this.current = current;
        this.settings = settings;
        this.store = store;
        this.base = base;
    }

    @Override
    public Stocked list(List<String> choices) {
        Catalogue catalogue = current.get();
        List<Consignment> whole = new ArrayList<>();
        List<ConsignmentId> damaged = new ArrayList<>();
        for (Report report : reports.list()) {
            ConsignmentId id = new ConsignmentId(Optional.of(ConnectorName.REPORTS), report.slug());
            if (choices.contains(id.text()) || choices.contains(ConnectorName.REPORTS + "/*")) {
                if (catalogue.changed().isEmpty() || !report.isWhole(catalogue)) {
                    damaged.add(id);
                } else {
                    whole.add(consignment(id, report, reports.now(report, catalogue)));
                }
            }
        }
        return new Stocked(whole, damaged);
    }

    /** Files are stored once an edition, however often it is asked for. */
    private Consignment consignment(ConsignmentId id, Report report, Edition edition) {
        return packed.compute(
                        report.slug(),
                        (slug, last) -> last != null && last.edition().equals(edition)
                                ? last
                                : new Packed(edition, pack(id, report, edition)))
                .consignment();
    }

    private Consignment pack(ConsignmentId id, Report report, Edition edition) {
        String page = base.resolve("/reports/" + report.slug());
        return new Consignment(
                id,
                edition.version(),
                edition.issued(),
                page,
                metadata(report),
                edition.files().stream().map(file -> file(file, page)).toList(),
                edition.tables().stream().map(ReportedTable::of).toList());
    }

    private ConsignedFile file(ReportFile file, String page) {
        try {
            StoredFile stored = store.store(new ByteArrayInputStream(file.bytes()));
            return new ConsignedFile(
                    file.name(),
                    file.table(),
                    file.mediaType(),
                    page + "/" + file.name(),
                    Optional.of(stored.bytes()),
                    Optional.of(stored.sha256()),
                    Optional.of(store.get(stored.sha256())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DatasetMetadata metadata(Report report) {
        DatasetMetadata.Agent publisher = new DatasetMetadata.Agent(
                base.resolve(settings.publisher()), settings.publisherName(), Optional.of(settings.publisherType()));
        return DatasetMetadata.of(
                report.title(), report.description(), Optional.of(settings.licence()), Optional.of(publisher));
    }

    private record Packed(Edition edition, Consignment consignment) {}
}
