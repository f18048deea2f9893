package vn.congmo.gateway.forms;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congmo.gateway.core.LocalizedText;

/** Why a format failed: its own limits and faults are told; trouble with the disk is everybody's and goes on. */
final class Failure {

    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);

    private Failure() {}

    /**
     * What the failure means for a file.
     *
     * @throws IOException when it was the disk's
     */
    static MissingForm of(String name, Throwable failure) throws IOException {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException disk) {
                throw disk;
            }
        }
        if (failure instanceof UnfitException unfit) {
            LOG.warn("{} is left out: {}", name, unfit.getMessage());
            return new MissingForm(name, unfit.why());
        }
        LOG.warn("{} is left out", name, failure);
        return new MissingForm(
                name,
                new LocalizedText(
                        "không tạo được ở máy này: " + failure, "cannot be made on this machine: " + failure));
    }
}
