package vn.congmo.clients;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A bad line to a server: on order, each connection breaks by chance after 4 kB to 1 MB of answers, as likely among few
 * as among many. Half of the breaks are resets, the others ends that look orderly, and some are silence first.
 */
final class CuttingLine implements AutoCloseable {

    private static final int FEWEST = 4_000;
    private static final int DOUBLINGS = 8;
    private static final int SILENCES = 8;
    private static final int SILENCE_IN_SECONDS = 4;

    private final ServerSocket door;
    private final Random chance;
    private final AtomicInteger cuts = new AtomicInteger();
    private volatile URI server = URI.create("http://127.0.0.1:9");
    private volatile boolean bad;

    CuttingLine(long seed) {
        this.chance = new Random(seed);
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** Scheme, host and port, without a slash at the end. */
    String address() {
        return "http://localhost:" + door.getLocalPort();
    }

    void leadTo(String address) {
        server = URI.create(address);
    }

    /** From the next connection on. */
    void setBad(boolean bad) {
        this.bad = bad;
    }

    /** How many connections were broken so far. */
    int cuts() {
        return cuts.get();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Socket target = new Socket(server.getHost(), server.getPort());
                long bytes = bad ? (long) (FEWEST * Math.pow(2, chance.nextDouble(DOUBLINGS))) : Long.MAX_VALUE;
                Thread.ofVirtual().start(() -> carry(client, target, Long.MAX_VALUE));
                Thread.ofVirtual().start(() -> carry(target, client, bytes));
            } catch (IOException e) {
                // The server is not there now, or this line is closed.
            }
        }
    }

    private void carry(Socket from, Socket to, long bytes) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] some = new byte[1024];
            long left = bytes;
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                out.write(some, 0, (int) Math.min(read, left));
                left -= read;
                if (left < 0) {
                    cut(to);
                    return;
                }
            }
        } catch (IOException e) {
            // One side went away; the other is closed now.
        }
    }

    private void cut(Socket client) throws IOException {
        cuts.incrementAndGet();
        if (chance.nextInt(SILENCES) == 0) {
            Pause.seconds(SILENCE_IN_SECONDS);
        } else if (chance.nextBoolean()) {
            client.setSoLinger(true, 0);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
