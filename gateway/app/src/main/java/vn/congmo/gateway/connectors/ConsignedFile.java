package vn.congmo.gateway.connectors;

import java.nio.file.Path;
import java.util.Optional;
import vn.congmo.gateway.core.Sha256;

/**
 * One file of a dataset.
 *
 * @param fileName  for example {@code tasks.csv}
 * @param table     whose rows it holds, where it is a table in some format
 * @param mediaType with its charset where it is text
 * @param url       where it is downloaded for ever; for a harvested one, at its origin
 * @param bytes     its size, where known
 * @param sha256    of its bytes, where known
 * @param content   its bytes, where the gateway holds them
 */
public record ConsignedFile(
        String fileName,
        Optional<String> table,
        String mediaType,
        String url,
        Optional<Long> bytes,
        Optional<Sha256> sha256,
        Optional<Path> content) {

    /** The same under another name. */
    public ConsignedFile named(String name) {
        return new ConsignedFile(name, table, mediaType, url, bytes, sha256, content);
    }
}
