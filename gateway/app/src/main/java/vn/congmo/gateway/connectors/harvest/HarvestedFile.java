package vn.congmo.gateway.connectors.harvest;

import java.util.Optional;
import vn.congmo.gateway.connectors.ConsignedFile;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.files.ContentStore;

/**
 * A file of a harvested dataset.
 *
 * @param url  at its origin
 * @param held whether its bytes were taken along; then size and hash are theirs
 */
public record HarvestedFile(
        String fileName,
        Optional<String> table,
        String mediaType,
        String url,
        Optional<Long> bytes,
        Optional<Sha256> sha256,
        boolean held) {

    static HarvestedFile linked(ConsignedFile file) {
        return new HarvestedFile(
                file.fileName(), file.table(), file.mediaType(), file.url(), file.bytes(), file.sha256(), false);
    }

    static HarvestedFile held(ConsignedFile file, ContentStore.StoredFile stored) {
        return new HarvestedFile(
                file.fileName(),
                file.table(),
                file.mediaType(),
                file.url(),
                Optional.of(stored.bytes()),
                Optional.of(stored.sha256()),
                true);
    }

    ConsignedFile consigned(ContentStore store) {
        return new ConsignedFile(
                fileName, table, mediaType, url, bytes, sha256, held ? sha256.map(store::require) : Optional.empty());
    }
}
