package vn.congmo.gateway.connectors.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.ConsignedFile;
import vn.congmo.gateway.connectors.Consignment;
import vn.congmo.gateway.connectors.Exporter;
import vn.congmo.gateway.connectors.ExporterContract;
import vn.congmo.gateway.connectors.Parcel;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.connectors.PartnerFault.Kind;
import vn.congmo.gateway.connectors.SandboxLine;
import vn.congmo.gateway.connectors.Shelf;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.outbound.OutboundPolicy;
import vn.congmo.sandbox.BucketTwin;
import vn.congmo.sandbox.Fault;
import vn.congmo.sandbox.Sandbox;

class S3ExporterTest extends ExporterContract {

    private static final Map<String, String> KEYS =
            Map.of("access-key", BucketTwin.ACCESS_KEY, "secret-key", BucketTwin.SECRET_KEY);

    private final BucketTwin twin = new BucketTwin(Clock.systemUTC(), 2);
    private final Sandbox sandbox = Sandbox.start(0, twin);

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Override
    protected Exporter exporter() {
        return open("/dữ liệu", KEYS);
    }

    @Override
    protected Map<String, String> held() {
        Map<String, String> held = new TreeMap<>(twin.objects());
        held.keySet().removeIf(key -> !key.endsWith("/current.json"));
        return held;
    }

    @Test
    void objectsLieWhereTheManifestSaysAndThoseBeforeAreGone() throws IOException {
        Exporter exporter = exporter();
        exporter.deliver(exporter.pack(Shelf.stored("plans", 1, "a", folder)), Optional.empty());
        exporter.deliver(exporter.pack(Shelf.stored("plans-2", 1, "của bộ khác", folder)), Optional.empty());
        Parcel second = exporter.pack(Shelf.stored("plans", 2, "mã,tên\n", folder));
        String version = exporter.deliver(second, Optional.empty()).text();

        assertThat(twin.objects())
                .hasSize(4)
                .containsEntry("dữ liệu/" + version + "/table.csv", "mã,tên\n")
                .containsEntry("dữ liệu/plans/current.json", second.content());
        exporter.withdraw(second.consignment().id(), Optional.empty());
        assertThat(twin.objects().keySet()).hasSize(2).allMatch(key -> key.startsWith("dữ liệu/plans-2/"));
    }

    @Test
    void aListingIsReadToItsLastPageAndNamesMayHoldAnything() throws IOException {
        List<ConsignedFile> files = new ArrayList<>();
        for (String name : List.of("kế hoạch.csv", "a+b&c=d.csv", "~(1)*!'.csv", "50%.csv", "<x>.csv")) {
            files.add(file(name, name));
        }
        Consignment plain = Shelf.consignment("plans", 1, "a");
        Exporter exporter = exporter();
        exporter.deliver(exporter.pack(with(plain, files)), Optional.empty());

        assertThat(twin.objects()).hasSize(6);
        exporter.withdraw(plain.id(), Optional.empty());
        assertThat(twin.objects()).isEmpty();
    }

    @Test
    void whoeverIsNotLetInIsDenied() throws IOException {
        assertThat(fail(open("", Map.of("access-key", BucketTwin.ACCESS_KEY, "secret-key", "guess"))))
                .satisfies(fault -> {
                    assertThat(fault.kind()).isEqualTo(Kind.DENIED);
                    assertThat(fault.reason().en())
                            .contains("SignatureDoesNotMatch")
                            .doesNotContain("guess");
                });
        assertThat(fail(open("", Map.of("access-key", "other", "secret-key", "x")))
                        .reason()
                        .vi())
                .contains("InvalidAccessKeyId");
        assertThat(twin.objects()).isEmpty();
    }

    @Test
    void faultsSayWhetherTheBucketMayHaveActed() throws IOException {
        assertThat(failing(Fault.BUSY)).satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Kind.AWAY);
            assertThat(fault.retryAfter())
                    .hasValueSatisfying(wait -> assertThat(wait).hasSeconds(2));
        });
        assertThat(failing(Fault.RESET).kind()).isEqualTo(Kind.UNCERTAIN);
        assertThat(failing(Fault.ERROR_AFTER).kind()).isEqualTo(Kind.UNCERTAIN);
        assertThat(held()).isEmpty();
    }

    @Test
    void anAnswerThatIsLostLeavesTheVersionBeforeWhole() throws IOException {
        Exporter exporter = exporter();
        exporter.deliver(exporter.pack(Shelf.stored("plans", 1, "a", folder)), Optional.empty());
        Map<String, String> before = held();

        assertThat(failing(Fault.LOST_ANSWER).kind()).isEqualTo(Kind.UNCERTAIN);
        assertThat(held()).isEqualTo(before);
        assertThat(twin.objects()).hasSize(3);
        exporter.deliver(exporter.pack(Shelf.stored("plans", 2, "b", folder)), Optional.empty());
        assertThat(twin.objects()).hasSize(2);
    }

    @Test
    void aFileThatIsNotWhatItsHashSaysIsNotTaken() throws IOException {
        ConsignedFile file = file("a.csv", "đúng");
        Files.writeString(file.content().orElseThrow(), "sai!");
        Exporter exporter = exporter();
        PartnerFault fault = fail(exporter, with(Shelf.consignment("plans", 1, "a"), List.of(file)));

        assertThat(fault.kind()).isEqualTo(Kind.REFUSED);
        assertThat(fault.reason().en()).contains("gateway verify");
        assertThat(twin.objects()).isEmpty();
    }

    @Test
    void aPackedFileIsTakenAsItIs() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write("mã,tên".getBytes(StandardCharsets.UTF_8));
        }
        Consignment plans = with(Shelf.consignment("plans", 1, "a"), List.of(file("a.gz", packed.toByteArray())));
        exporter().deliver(exporter().pack(plans), Optional.empty());

        assertThat(twin.objects()).containsValue("mã,tên");
    }

    @Test
    void aFileThatIsTooLargeForOneRequestIsRefused() throws IOException {
        Path sparse = folder.resolve("sparse");
        try (RandomAccessFile file = new RandomAccessFile(sparse.toFile(), "rw")) {
            file.setLength((5L << 30) + 1);
        }
        ConsignedFile large = new ConsignedFile(
                "large.csv",
                Optional.empty(),
                "text/csv",
                "x",
                Optional.empty(),
                Optional.empty(),
                Optional.of(sparse));
        PartnerFault fault = fail(exporter(), with(Shelf.consignment("plans", 1, "a"), List.of(large)));

        assertThat(fault.kind()).isEqualTo(Kind.REFUSED);
        assertThat(fault.reason().en()).contains("larger than 5 GB");
    }

    @Test
    void aBucketInALocalNetworkIsCalledOnlyWhereThatIsAllowed() throws IOException {
        Connection open = SandboxLine.to(sandbox.address(twin), Map.of(), KEYS);
        OutboundPolicy closed = new OutboundPolicy(false, Duration.ofSeconds(5), 1 << 20, Optional.empty());
        PartnerFault fault = fail(new S3Kind(Clock.systemUTC())
                .open(new Connection(open.name(), open.settings(), open.secrets(), closed, open.outbound())));

        assertThat(fault.kind()).isEqualTo(Kind.DENIED);
        assertThat(fault.reason().vi()).contains("allow-private: true");
    }

    @Test
    void wrongSettingsSayWhatToWrite() {
        assertThatThrownBy(() -> open("", Map.of("access-key", "x")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("credentials.secret-key");
        for (String address :
                List.of("https://s3.example/", "https://s3.example", "s3://bucket/x", "https://h/b?x=1")) {
            assertThatThrownBy(() ->
                            new S3Kind(Clock.systemUTC()).open(SandboxLine.to(URI.create(address), Map.of(), KEYS)))
                    .hasMessageContaining("https://server/bucket/prefix");
        }
    }

    private PartnerFault failing(Fault fault) throws IOException {
        sandbox.heal(twin);
        sandbox.fail(twin, fault);
        return fail(exporter());
    }

    private PartnerFault fail(Exporter exporter) throws IOException {
        return fail(exporter, Shelf.stored("plans", 2, "b", folder));
    }

    private static PartnerFault fail(Exporter exporter, Consignment consignment) {
        return catchThrowableOfType(
                PartnerFault.class, () -> exporter.deliver(exporter.pack(consignment), Optional.empty()));
    }

    private Exporter open(String prefix, Map<String, String> secrets) {
        URI address = URI.create((sandbox.address(twin) + prefix).replace(" ", "%20"));
        return new S3Kind(Clock.systemUTC()).open(SandboxLine.to(address, Map.of(), secrets));
    }

    private ConsignedFile file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private ConsignedFile file(String name, byte[] bytes) throws IOException {
        return new ConsignedFile(
                name,
                Optional.empty(),
                "text/csv; charset=utf-8",
                "https://data.example.vn/x",
                Optional.of((long) bytes.length),
                Optional.of(Sha256.of(bytes)),
                Optional.of(Files.write(Files.createTempFile(folder, "file", ""), bytes)));
    }

    private static Consignment with(Consignment plain, List<ConsignedFile> files) {
        return new Consignment(plain.id(), "1", Instant.EPOCH, plain.page(), plain.metadata(), files, List.of());
    }
}
