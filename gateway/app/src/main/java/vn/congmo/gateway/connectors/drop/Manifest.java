package vn.congmo.gateway.connectors.drop;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.connectors.ConsignedFile;
import vn.congmo.gateway.connectors.Consignment;
import vn.congmo.gateway.core.LocalizedText;

/**
 * What the folder of a dataset says of itself ({@code current.json}).
 *
 * @param files with their hashes, by which a reader checks them
 */
record Manifest(
        String dataset,
        String version,
        Instant issued,
        String page,
        LocalizedText title,
        LocalizedText description,
        String licence,
        List<Entry> files) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Manifest of(Consignment consignment, List<ConsignedFile> files) {
        return new Manifest(
                consignment.id().text(),
                consignment.version(),
                consignment.issued(),
                consignment.page(),
                consignment.metadata().title(),
                consignment.metadata().description(),
                consignment.metadata().licence().orElse(""),
                files.stream().map(Entry::of).toList());
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    /** One file, in the folder named by the fingerprint. */
    record Entry(String file, String mediaType, long bytes, String sha256) {

        private static Entry of(ConsignedFile file) {
            return new Entry(
                    file.fileName(),
                    file.mediaType(),
                    file.bytes().orElse(0L),
                    file.sha256().map(hash -> hash.hex()).orElse(""));
        }
    }
}
