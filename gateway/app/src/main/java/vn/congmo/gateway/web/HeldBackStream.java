package vn.congmo.gateway.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Keeps the first bytes back until there are many of them or the body is complete. */
final class HeldBackStream extends OutputStream {

    private static final int HELD_BYTES = 32 * 1024;

    private final OutputStream out;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream(HELD_BYTES);
    private boolean released;
    private long waited;

    HeldBackStream(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (released) {
            pass(bytes, offset, length);
            return;
        }
        held.write(bytes, offset, length);
        if (held.size() >= HELD_BYTES) {
            release();
        }
    }

    /** Writers flush too early: only a full buffer or the end lets bytes go. */
    @Override
    public void flush() {}

    /** Writers close too early, even when they fail. */
    @Override
    public void close() {}

    /** Lets go what was held back; from now on bytes pass at once. */
    void release() throws IOException {
        if (!released) {
            released = true;
            pass(held.toByteArray(), 0, held.size());
            held.reset();
        }
    }

    /** For how many nanoseconds the reader was waited for. */
    long waited() {
        return waited;
    }

    private void pass(byte[] bytes, int offset, int length) throws IOException {
        long begun = System.nanoTime();
        try {
            out.write(bytes, offset, length);
        } finally {
            waited += System.nanoTime() - begun;
        }
    }
}
