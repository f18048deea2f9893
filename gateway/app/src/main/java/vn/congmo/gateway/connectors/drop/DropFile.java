package vn.congmo.gateway.connectors.drop;

import java.nio.file.Path;
import java.util.Optional;
import vn.congmo.gateway.connectors.ConsignedFile;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Sha256;

/**
 * A file to be dropped.
 *
 * @param path    where to, below the place
 * @param content its bytes
 * @param sha256  of its bytes, where known
 */
public record DropFile(String path, String mediaType, Path content, Optional<Sha256> sha256) {

    static DropFile of(String folder, ConsignedFile file) {
        Path content = file.content()
                .orElseThrow(() -> PartnerFault.refused(new LocalizedText(
                        file.fileName() + ": cổng không giữ nội dung tệp này",
                        file.fileName() + ": the gateway does not hold the bytes of this file")));
        return new DropFile(folder + "/" + file.fileName(), file.mediaType(), content, file.sha256());
    }
}
