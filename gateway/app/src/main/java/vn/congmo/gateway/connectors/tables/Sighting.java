package vn.congmo.gateway.connectors.tables;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.congmo.gateway.core.Sha256;

/**
 * What a run saw of one record.
 *
 * @param responses with which its files came, by URL
 * @param whole     what everything it was made of adds up to, where no row was left out
 */
record Sighting(Map<String, FileResponse> responses, Optional<Sha256> whole) {

    static Sighting of(PartnerFiles files, Optional<Sha256> whole) {
        return new Sighting(
                files.tables().stream().collect(Collectors.toUnmodifiableMap(TableFile::url, TableFile::response)),
                whole);
    }
}
