package vn.congmo.gateway.web;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a long body, start to end, on one thread: a transaction opened in it belongs to that thread. */
@FunctionalInterface
public interface StreamedBody {

    /**
     * Writes the body. What fails before the first 32 kB are full becomes a proper problem; later the connection
     * breaks, so that no client takes a part for the whole.
     *
     * @param cancellation told when nobody wants the rest any more
     */
    void write(OutputStream out, Cancellation cancellation) throws IOException;
}
