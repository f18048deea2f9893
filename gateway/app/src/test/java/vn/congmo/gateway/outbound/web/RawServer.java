package vn.congmo.gateway.outbound.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers every request as told, byte by byte; remembers what it got. */
final class RawServer implements AutoCloseable {

    private final ServerSocket server;
    private final Answer answer;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    private RawServer(InetAddress address, Answer answer) throws IOException {
        this.server = new ServerSocket(0, 10, address);
        this.answer = answer;
        Thread.ofVirtual().start(this::serve);
    }

    /** What a request, as it came, is answered with. */
    @FunctionalInterface
    interface Answer {
        void write(String request, OutputStream out) throws IOException;
    }

    static RawServer at(String address, Answer answer) throws IOException {
        return new RawServer(InetAddress.getByName(address), answer);
    }

    static RawServer saying(String address, String answer) throws IOException {
        return at(address, (request, out) -> out.write(answer.getBytes(StandardCharsets.UTF_8)));
    }

    static String ok(String body) {
        return "HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(body.getBytes(StandardCharsets.UTF_8).length, body);
    }

    int port() {
        return server.getLocalPort();
    }

    List<String> requests() {
        return requests;
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            String request = read(new BufferedInputStream(socket.getInputStream()));
            requests.add(request);
            answer.write(request, socket.getOutputStream());
        } catch (SocketException e) {
            // The client has gone, as some tests want it to.
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            head.write(next);
        }
        String text = head.toString(StandardCharsets.UTF_8);
        int length = text.lines()
                .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:"))
                .map(line -> Integer.valueOf(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
        return text + new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
