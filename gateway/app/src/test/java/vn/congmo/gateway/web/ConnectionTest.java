package vn.congmo.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Clients that do not behave. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = EdgeApplication.class,
        properties = {
            "gateway.web.idle=1s",
            "gateway.web.slowest-read=1s",
            "gateway.web.slowest-request=2s",
            "gateway.web.longest-answer=2s",
            "gateway.web.stalled-after=2s"
        })
class ConnectionTest {

    private static final String HOST = "Host: localhost\r\n";
    private static final int PATIENCE_MILLIS = 20_000;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GET /probe/form HT",
                "GET /probe/form HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
                "POST /probe/body HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 10\r\n\r\nabc",
                "GET /probe/form HTTP/1.1\r\nHost: localhost\r\n\r\n",
            })
    void silentConnectionIsClosed(String beginning) throws Exception {
        Instant start = Instant.now();
        talk(beginning);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void headerDripIsClosed() throws Exception {
        try (Socket socket = connect()) {
            socket.getOutputStream().write("GET /probe/form HTTP/1.1\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII));
            assertThat(dripUntilClosed(socket)).isLessThan(Duration.ofSeconds(10));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: chunked, xchunked\r\n",
                "Transfer-Encoding: xchunked\r\nContent-Length: 5\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n",
                "Transfer-Encoding : chunked\r\n",
                "Content-Length: 5\r\nContent-Length: 6\r\n",
                "Content-Length: +5\r\n",
            })
    void requestThatTwoServersWouldReadDifferentlyIsRefused(String headers) throws Exception {
        String smuggled = "0\r\n\r\nGET /probe/form HTTP/1.1\r\nHost: localhost\r\nAccept: text/turtle\r\n\r\n";
        String answer = talk(
                "POST /probe/body HTTP/1.1\r\n" + HOST + "Content-Type: text/plain\r\n" + headers + "\r\n" + smuggled);
        assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("as ttl");
    }

    @Test
    void twoHostsAreRefused() throws Exception {
        assertThat(talk("GET /probe/form HTTP/1.1\r\n" + HOST + "Host: second.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
    }

    @Test
    void answerThatNeverComesBecomesAProblem() throws Exception {
        Instant start = Instant.now();
        String answer = talk("GET /probe/never HTTP/1.1\r\n" + HOST + "Connection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 503").contains("application/problem+json", "Retry-After");
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void readerThatStallsIsGivenUp() throws Exception {
        try (Socket socket = connect()) {
            socket.getOutputStream()
                    .write(("GET /probe/stream/endless HTTP/1.1\r\n" + HOST + "\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            Thread.sleep(8_000);
            assertThat(drain(socket.getInputStream())).isLessThan(100_000_000);
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    private String talk(String request) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException reset) {
            return String.valueOf(reset.getMessage());
        }
    }

    private static Duration dripUntilClosed(Socket socket) throws Exception {
        Instant start = Instant.now();
        try {
            while (Duration.between(start, Instant.now()).toSeconds() < 15) {
                socket.getOutputStream().write('x');
                Thread.sleep(200);
            }
        } catch (SocketException closed) {
            return Duration.between(start, Instant.now());
        }
        return Duration.ofHours(1);
    }

    /** Bytes until the end; an end by reset is an end. */
    private static long drain(InputStream in) throws IOException {
        long total = 0;
        try {
            byte[] buffer = new byte[64 * 1024];
            for (int read = in.read(buffer); read >= 0 && total < 1_000_000_000; read = in.read(buffer)) {
                total += read;
            }
        } catch (SocketException reset) {
            return total;
        }
        return total;
    }
}
