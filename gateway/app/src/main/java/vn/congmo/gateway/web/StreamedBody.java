package vn.congmo.gateway.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * A long body that is written start to end by one thread of a small pool, so that a transaction opened in it stays in
 * its thread. Return it in a {@code ResponseEntity<StreamedBody>} with its content type.
 */
@FunctionalInterface
public interface StreamedBody {

    /**
     * Writes the body. What fails before the first 32 kB are full becomes a proper problem; later the connection
     * breaks, so that no client takes a part for the whole.
     *
     * @param cancellation told when nobody wants the rest any more
     */
    void write(OutputStream out, Cancellation cancellation) throws IOException;

    /** Which threads write it, where its module has some of its own so that costly bodies do not hold up plain ones. */
    default Optional<Executor> threads() {
        return Optional.empty();
    }
}
