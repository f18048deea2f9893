package vn.congmo.gateway.catalogue.stored;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congmo.csvw.metadata.MetadataReader;
import vn.congmo.csvw.metadata.MetadataSource;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.gateway.catalogue.CatalogueChanged;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.VersionId;
import vn.congmo.gateway.files.ContentStore;

/** The CSVW table groups of published versions, read once each. */
@Component
class StoredTableGroups {

    private final ContentStore files;
    private final BaseIri base;
    private final VersionCache<VersionId, TableGroup> groups = new VersionCache<>(version -> version);

    StoredTableGroups(ContentStore files, BaseIri base) {
        this.files = files;
        this.base = base;
    }

    TableGroup get(DatasetVersion version) {
        return groups.get(version.id(), () -> read(version));
    }

    private TableGroup read(DatasetVersion version) {
        String url =
                base.dataset(version.id().dataset()) + "/" + version.metadata().fileName();
        try {
            byte[] json = Files.readAllBytes(files.get(version.metadata().sha256()));
            return MetadataReader.read(json, url, MetadataSource.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException("The metadata of " + version.id() + " is lost: " + e.getMessage(), e);
        }
    }

    @EventListener
    void forgetAllBut(CatalogueChanged change) {
        groups.retain(change.catalogue());
    }
}
