package vn.congmo.csvw.metadata;

import java.io.IOException;
import java.util.Optional;

/** Where metadata documents come from: files, a jar, memory. The library itself never opens a connection. */
@FunctionalInterface
public interface MetadataSource {

    /** Nothing is there. */
    MetadataSource NONE = url -> Optional.empty();

    /** The bytes of a document, empty where there is none at the URL. */
    Optional<byte[]> find(String url) throws IOException;

    /** What HTTP said of a table when it was retrieved; nothing where it was not retrieved by HTTP. */
    default ResponseHeaders headers(String tableUrl) {
        return ResponseHeaders.NONE;
    }
}
