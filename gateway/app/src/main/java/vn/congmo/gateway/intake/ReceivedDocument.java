package vn.congmo.gateway.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.congmo.gateway.core.Sha256;

/**
 * A document that arrived and is archived.
 *
 * @param fileName  as it arrived
 * @param sha256    of its bytes, under which the archive keeps it
 * @param mediaType by its content, without parameters
 * @param archived  where its bytes are
 * @param sourceUrl where it was taken from, if its metadata says so
 */
public record ReceivedDocument(
        String fileName, Sha256 sha256, String mediaType, Path archived, Optional<String> sourceUrl) {

    /** Its bytes. */
    public byte[] content() throws IOException {
        return Files.readAllBytes(archived);
    }

    /** The file name without its ending. */
    public String stem() {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
