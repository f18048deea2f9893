package vn.congmo.gateway.outbound.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congmo.gateway.outbound.Outbound;
import vn.congmo.gateway.outbound.OutboundAnswer;
import vn.congmo.gateway.outbound.OutboundBody;
import vn.congmo.gateway.outbound.OutboundCall;
import vn.congmo.gateway.outbound.OutboundException;
import vn.congmo.gateway.outbound.OutboundException.Kind;
import vn.congmo.gateway.outbound.OutboundPolicy;

/** The partner lives at 127.0.0.2, which these tests take for a public address; the canary lives at 127.0.0.1. */
class OutboundTest {

    private static final OutboundPolicy POLICY =
            new OutboundPolicy(false, Duration.ofSeconds(5), 1 << 20, Optional.empty());

    private final AtomicInteger lookups = new AtomicInteger();
    private final Outbound outbound = new NettyOutbound(
            this::lookUp,
            address -> address.getHostAddress().equals("127.0.0.2") || SpecialAddresses.isPublic(address));

    @TempDir
    private Path folder;

    private InetAddress[] lookUp(String name) throws UnknownHostException {
        lookups.incrementAndGet();
        return switch (name) {
            case "partner.example", "other.example" -> InetAddress.getAllByName("127.0.0.2");
            case "two-faced.example" ->
                new InetAddress[] {InetAddress.getByName("127.0.0.2"), InetAddress.getByName("127.0.0.1")};
            case "rebinding.example" -> InetAddress.getAllByName(lookups.get() == 1 ? "127.0.0.2" : "127.0.0.1");
            case "nobody.example" -> throw new UnknownHostException(name);
            default -> InetAddress.getAllByName(name);
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/",
                "http://127.1:%d/",
                "http://0:%d/",
                "http://0.0.0.0:%d/",
                "http://[::1]:%d/",
                "http://[::]:%d/",
                "http://[::ffff:127.0.0.1]:%d/",
                "http://[::127.0.0.1]:%d/",
                "http://[64:ff9b::7f00:1]:%d/",
                "http://2130706433:%d/",
                "http://0x7f.1:%d/",
                "http://0177.0.0.1:%d/",
                "http://localhost:%d/",
                "http://partner.example@127.0.0.1:%d/",
                "http://127.0.0.1:%d#@partner.example/",
                "http://two-faced.example:%d/",
                "ftp://127.0.0.1:%d/",
                "gopher://127.0.0.1:%d/",
                "jar:http://127.0.0.1:%d/a.jar!/b",
                "file:///etc/passwd?%d",
                "//127.0.0.1:%d/"
            })
    void noAddressOfThisMachineIsCalledHoweverItIsWritten(String address) throws IOException {
        try (RawServer canary = RawServer.saying("127.0.0.1", RawServer.ok("caught"))) {
            OutboundException failure = fail(OutboundCall.get(URI.create(address.formatted(canary.port()))));

            assertThat(failure.kind()).isIn(Kind.FORBIDDEN, Kind.UNREACHABLE);
            assertThat(canary.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1.2.3",
                "100.64.0.1",
                "127.8.8.8",
                "169.254.169.254",
                "172.31.255.255",
                "192.168.1.1",
                "0.1.2.3",
                "224.0.0.1",
                "255.255.255.255",
                "192.0.2.1",
                "198.18.0.1",
                "::",
                "::1",
                "::10.0.0.1",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "64:ff9b::a00:1",
                "2002:7f00:1::",
                "2001:0:1::",
                "2001:db8::1",
                "::ffff:10.0.0.1"
            })
    void addressesOfLocalNetworksAreNotPublic(String address) throws UnknownHostException {
        assertThat(SpecialAddresses.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "172.32.0.1", "100.128.0.1", "203.162.0.1", "2405:4800::1", "2606:4700::1111"})
    void addressesOfTheInternetArePublic(String address) throws UnknownHostException {
        assertThat(SpecialAddresses.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void aNameIsLookedUpOnceAndTheAddressThatWasCheckedIsCalled() throws IOException {
        try (RawServer partner = RawServer.saying("127.0.0.2", RawServer.ok("xin chào"))) {
            OutboundAnswer answer = outbound.send(OutboundCall.get(at("rebinding.example", partner, "/")), POLICY);

            assertThat(answer.text()).isEqualTo("xin chào");
            assertThat(lookups).hasValue(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sftp://127.0.0.1/",
                "sftp://127.1:22/",
                "sftp://[::1]/",
                "sftp://[::ffff:127.0.0.1]/",
                "sftp://2130706433/",
                "sftp://localhost/",
                "sftp://partner.example@127.0.0.1/",
                "sftp://two-faced.example/",
                "sftp://nobody.example/"
            })
    void noAddressOfThisMachineIsFoundForAnotherProtocol(String address) {
        OutboundException failure =
                catchThrowableOfType(OutboundException.class, () -> outbound.resolve(URI.create(address), 22, POLICY));

        assertThat(failure.kind()).isIn(Kind.FORBIDDEN, Kind.UNREACHABLE);
    }

    @Test
    void aMachineIsFoundOnceForAnotherProtocol() {
        OutboundPolicy open = new OutboundPolicy(true, Duration.ofSeconds(5), 100, Optional.empty());

        assertThat(outbound.resolve(URI.create("sftp://rebinding.example/drop"), 22, POLICY))
                .isEqualTo(new InetSocketAddress("127.0.0.2", 22));
        assertThat(lookups).hasValue(1);
        assertThat(outbound.resolve(URI.create("sftp://127.0.0.1:2222/"), 22, open))
                .isEqualTo(new InetSocketAddress("127.0.0.1", 2222));
    }

    @Test
    void aLocalNetworkIsCalledWhereThePolicyAllowsIt() throws IOException {
        try (RawServer local = RawServer.saying("127.0.0.1", RawServer.ok("ok"))) {
            OutboundPolicy allowed = new OutboundPolicy(true, Duration.ofSeconds(5), 1000, Optional.empty());

            assertThat(outbound.send(OutboundCall.get(at("localhost", local, "/a?b=%C3%A0")), allowed)
                            .isSuccess())
                    .isTrue();
            assertThat(local.requests().getFirst()).startsWith("GET /a?b=%C3%A0 HTTP/1.1\r\n");
        }
    }

    @Test
    void aRedirectToThisMachineIsNotFollowed() throws IOException {
        try (RawServer canary = RawServer.saying("127.0.0.1", RawServer.ok("caught"));
                RawServer partner = redirecting(302, "http://127.0.0.1:" + canary.port() + "/?token=s3cret")) {
            OutboundException failure = fail(OutboundCall.get(at("partner.example", partner, "/x?key=s3cret")));

            assertThat(failure.kind()).isEqualTo(Kind.FORBIDDEN);
            assertThat(failure.reason().vi() + failure.reason().en())
                    .contains("/x")
                    .doesNotContain("s3cret");
            assertThat(canary.requests()).isEmpty();
        }
    }

    @Test
    void aRedirectToAnotherOriginTakesNoSecretAlong() throws IOException {
        try (RawServer other = RawServer.saying("127.0.0.2", RawServer.ok("there"));
                RawServer partner = redirecting(307, "http://other.example:" + other.port() + "/")) {
            OutboundCall call = OutboundCall.get(at("partner.example", partner, "/"))
                    .with("Authorization", "s3cret")
                    .with("X-SecretKey", "s3cret")
                    .with("Accept", "text/plain");

            assertThat(outbound.send(call, POLICY).text()).isEqualTo("there");
            assertThat(partner.requests().getFirst()).contains("s3cret");
            assertThat(other.requests().getFirst()).contains("text/plain").doesNotContain("s3cret");
        }
    }

    @Test
    void aWritingRequestIsWrittenAgainOrReadOnlyWhereThePartnerAsksForThat() throws IOException {
        RawServer.Answer answers = (request, out) -> out.write(bytes(
                request.contains("/308")
                        ? redirect(308, "/there")
                        : request.contains("/303")
                                ? redirect(303, "/there")
                                : request.contains("/302") ? redirect(302, "/there") : RawServer.ok("there")));
        try (RawServer partner = RawServer.at("127.0.0.2", answers)) {
            outbound.send(post(partner, "/308"), POLICY);
            outbound.send(post(partner, "/303"), POLICY);

            assertThat(fail(post(partner, "/302")).kind()).isEqualTo(Kind.FORBIDDEN);
            assertThat(partner.requests())
                    .extracting(request -> request.substring(0, request.indexOf(" HTTP")))
                    .containsExactly("POST /308", "POST /there", "POST /303", "GET /there", "POST /302");
            assertThat(partner.requests().get(1)).endsWith("\r\n\r\nbody");
        }
    }

    @Test
    void redirectsEnd() throws IOException {
        try (RawServer partner = redirecting(302, "/again")) {
            assertThat(fail(OutboundCall.get(at("partner.example", partner, "/")))
                            .kind())
                    .isEqualTo(Kind.FORBIDDEN);
            assertThat(partner.requests()).hasSize(6);
        }
    }

    @Test
    void anAnswerThatDripsEndsWithTheTimeOfTheWholeCall() throws IOException {
        CountDownLatch over = new CountDownLatch(1);
        RawServer.Answer drip = (request, out) -> {
            out.write(bytes("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"));
            while (over.getCount() > 0) {
                out.write('.');
                out.flush();
                pause(over);
            }
        };
        try (RawServer partner = RawServer.at("127.0.0.2", drip)) {
            OutboundPolicy hurried = new OutboundPolicy(false, Duration.ofMillis(300), 1 << 20, Optional.empty());
            OutboundException failure = catchThrowableOfType(
                    OutboundException.class,
                    () -> outbound.send(OutboundCall.get(at("partner.example", partner, "/")), hurried));

            assertThat(failure.kind()).isEqualTo(Kind.INTERRUPTED);
            over.countDown();
        }
    }

    @Test
    void anAnswerIsLimitedAsItIsUnpacked() throws IOException {
        byte[] bomb = gzip(64 << 20);
        RawServer.Answer answer = (request, out) -> {
            out.write(
                    bytes("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + bomb.length + "\r\n\r\n"));
            out.write(bomb);
        };
        try (RawServer partner = RawServer.at("127.0.0.2", answer)) {
            OutboundCall call = OutboundCall.get(at("partner.example", partner, "/"));

            assertThat(fail(call).kind()).isEqualTo(Kind.UNREADABLE);
            OutboundPolicy large = new OutboundPolicy(false, Duration.ofSeconds(20), 65 << 20, Optional.empty());
            outbound.download(call, large, folder.resolve("large"));
            assertThat(folder.resolve("large")).hasSize(64 << 20);
        }
    }

    @Test
    void anEndlessAnswerEnds() throws IOException {
        RawServer.Answer endless = (request, out) -> {
            out.write(bytes("HTTP/1.1 200 OK\r\n\r\n"));
            while (true) {
                out.write(new byte[8192]);
            }
        };
        try (RawServer partner = RawServer.at("127.0.0.2", endless)) {
            assertThat(fail(OutboundCall.get(at("partner.example", partner, "/")))
                            .kind())
                    .isEqualTo(Kind.UNREADABLE);
        }
    }

    @Test
    void itIsToldWhetherThePartnerMayHaveActed() throws IOException {
        try (RawServer silent = RawServer.saying("127.0.0.2", "");
                RawServer garbage = RawServer.saying("127.0.0.2", "\u0001\u0002 garbage\r\n\r\n")) {
            assertThat(fail(post(silent, "/")).kind()).isEqualTo(Kind.INTERRUPTED);
            assertThat(fail(post(garbage, "/")).kind()).isEqualTo(Kind.UNREADABLE);
            assertThat(silent.requests()).as("not sent again by itself").hasSize(1);
        }
        assertThat(fail(OutboundCall.get(URI.create("http://nobody.example/"))).kind())
                .isEqualTo(Kind.UNREACHABLE);
        assertThat(fail(OutboundCall.get(URI.create("http://partner.example:" + closedPort() + "/")))
                        .kind())
                .isEqualTo(Kind.UNREACHABLE);
    }

    @Test
    void aDownloadIsThereOnlyWhenItCameWhole() throws IOException {
        String broken = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf";
        try (RawServer whole = RawServer.saying("127.0.0.2", RawServer.ok("all of it"));
                RawServer half = RawServer.saying("127.0.0.2", broken);
                RawServer missing = RawServer.saying("127.0.0.2", "HTTP/1.1 404 No\r\nContent-Length: 2\r\n\r\nno")) {
            Path target = folder.resolve("target");
            OutboundException failure = catchThrowableOfType(
                    OutboundException.class,
                    () -> outbound.download(OutboundCall.get(at("partner.example", half, "/")), POLICY, target));
            OutboundAnswer none =
                    outbound.download(OutboundCall.get(at("partner.example", missing, "/")), POLICY, target);

            assertThat(failure.kind()).isEqualTo(Kind.INTERRUPTED);
            assertThat(none.text()).isEqualTo("no");
            assertThat(folder).isEmptyDirectory();
            assertThat(outbound.download(OutboundCall.get(at("partner.example", whole, "/")), POLICY, target)
                            .body())
                    .isEmpty();
            assertThat(target).hasContent("all of it");
        }
    }

    @Test
    void bodiesAreSentWithTheirLength() throws IOException {
        Path file = Files.writeString(folder.resolve("tasks.csv"), "mã,tên\n1,Đắk Lắk\n");
        OutboundBody.Part part = new OutboundBody.Part("upload", "nhiệm \"vụ\".csv", "text/csv", file);
        List<OutboundBody> bodies = List.of(
                OutboundBody.Bytes.text("text/plain", "mộc"),
                new OutboundBody.Bytes("text/plain", new byte[0]),
                new OutboundBody.FileContent("text/csv", file),
                new OutboundBody.Form(Map.of("a", "1 & 2", "b", "ơ")),
                new OutboundBody.Multipart(Map.of("package_id", "kế hoạch"), List.of(part)));
        try (RawServer partner = RawServer.saying("127.0.0.2", RawServer.ok("ok"))) {
            bodies.forEach(body -> outbound.send(OutboundCall.post(at("partner.example", partner, "/"), body), POLICY));

            assertThat(partner.requests()).allSatisfy(request -> assertThat(request)
                    .containsIgnoringCase("content-length: ")
                    .doesNotContainIgnoringCase("transfer-encoding"));
            assertThat(partner.requests().get(0)).endsWith("\r\n\r\nmộc");
            assertThat(partner.requests().get(2)).endsWith("\r\n\r\nmã,tên\n1,Đắk Lắk\n");
            assertThat(partner.requests().get(3)).endsWith("\r\n\r\na=1+%26+2&b=%C6%A1");
            assertThat(partner.requests().get(4))
                    .contains("name=\"package_id\"\r\n\r\nkế hoạch\r\n")
                    .contains(
                            "name=\"upload\"; filename=\"nhiệm %22vụ%22.csv\"\r\nContent-Type: text/csv\r\n\r\nmã,tên\n1,Đắk Lắk\n\r\n--");
        }
    }

    private OutboundException fail(OutboundCall call) {
        return catchThrowableOfType(OutboundException.class, () -> outbound.send(call, POLICY));
    }

    private static OutboundCall post(RawServer server, String path) {
        return OutboundCall.post(at("partner.example", server, path), OutboundBody.Bytes.text("text/plain", "body"));
    }

    private static RawServer redirecting(int status, String location) throws IOException {
        return RawServer.saying("127.0.0.2", redirect(status, location));
    }

    private static String redirect(int status, String location) {
        return "HTTP/1.1 %d Elsewhere\r\nLocation: %s\r\nContent-Length: 0\r\n\r\n".formatted(status, location);
    }

    private static URI at(String host, RawServer server, String path) {
        return URI.create("http://" + host + ":" + server.port() + path);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(int zeros) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[zeros]);
        }
        return packed.toByteArray();
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.2"))) {
            return socket.getLocalPort();
        }
    }

    private static void pause(CountDownLatch over) {
        try {
            boolean ended = over.await(20, java.util.concurrent.TimeUnit.MILLISECONDS);
            assertThat(ended).isIn(true, false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
