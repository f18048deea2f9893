package vn.congmo.gateway.catalogue.stored;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.CatalogueChanged;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.PublishedMetadata;
import vn.congmo.gateway.core.VersionId;

/** Metadata of versions from their CSVW table groups. */
@Component
class StoredMetadata implements PublishedMetadata {

    private final StoredTableGroups groups;
    private final VersionCache<VersionId, DatasetMetadata> metadata = new VersionCache<>(version -> version);

    StoredMetadata(StoredTableGroups groups) {
        this.groups = groups;
    }

    @Override
    public DatasetMetadata get(DatasetVersion version) {
        return metadata.get(
                version.id(),
                () -> DatasetMetadataReader.read(version.id().dataset().slug(), groups.get(version)));
    }

    @EventListener
    void forgetAllBut(CatalogueChanged change) {
        metadata.retain(change.catalogue());
    }
}
