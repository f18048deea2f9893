package vn.congmo.gateway.connectors.triples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congmo.gateway.connectors.ConsignedFile;
import vn.congmo.gateway.connectors.Consignment;
import vn.congmo.gateway.connectors.ConsignmentId;
import vn.congmo.gateway.connectors.Exporter;
import vn.congmo.gateway.connectors.Parcel;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.connectors.Receipt;
import vn.congmo.gateway.connectors.SandboxLine;
import vn.congmo.gateway.connectors.Shelf;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.sandbox.Fault;
import vn.congmo.sandbox.Sandbox;
import vn.congmo.sandbox.TriplesTwin;

class TriplesExporterTest {

    private static final String GRAPH = "https://data.example.vn/dataset/plans";

    private final TriplesTwin twin = new TriplesTwin();
    private final Sandbox sandbox = Sandbox.start(0, twin);

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph-store", "update"})
    void aVersionReplacesTheOneBefore(String protocol) throws IOException {
        Exporter exporter = open(protocol, TriplesTwin.TOKEN);
        Receipt receipt = deliver(exporter, version(1));
        deliver(exporter, version(2));
        int writes = twin.writes();
        deliver(exporter, version(2));

        assertThat(receipt.text()).isEqualTo(GRAPH);
        assertThat(twin.graph(GRAPH)).hasSize(2).contains("<urn:x> <urn:y> \"Đắk Lắk 2\"@vi .");
        assertThat(twin.writes()).as("the same again writes nothing").isEqualTo(writes);
        assertThat(exporter.find(exporter.pack(version(2)))).contains(receipt);
        assertThat(exporter.find(exporter.pack(version(1)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph-store", "update"})
    void aWithdrawnGraphIsGoneAndMayBeGoneAlready(String protocol) throws IOException {
        Exporter exporter = open(protocol, TriplesTwin.TOKEN);
        deliver(exporter, version(1));
        exporter.withdraw(ConsignmentId.own("plans"), Optional.empty());
        exporter.withdraw(ConsignmentId.own("plans"), Optional.empty());

        assertThat(twin.graph(GRAPH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"graph-store", "update"})
    void anyFaultsEndInOneWholeGraph(String protocol) throws IOException {
        Exporter exporter = open(protocol, TriplesTwin.TOKEN);
        Random random = new Random(57);
        Fault[] faults = {Fault.RESET, Fault.LOST_ANSWER, Fault.ERROR, Fault.ERROR_AFTER, Fault.BUSY, Fault.GARBAGE};
        for (int round = 1; round <= 50; round++) {
            Parcel parcel = exporter.pack(version(round));
            for (int call = random.nextInt(4); call > 0; call--) {
                sandbox.fail(twin, faults[random.nextInt(faults.length)]);
            }
            while (!attempt(exporter, parcel)) {
                assertThat(twin.graph(GRAPH)).hasSizeBetween(0, 2);
            }
            assertThat(twin.graph(GRAPH)).hasSize(2).contains("<urn:x> <urn:y> \"Đắk Lắk " + round + "\"@vi .");
        }
    }

    @Test
    void whatIsWrongIsSaid() throws IOException {
        Consignment plans = version(1);
        assertThat(fail(open("graph-store", "other"), plans).kind()).isEqualTo(PartnerFault.Kind.DENIED);
        assertThat(fail(open("graph-store", TriplesTwin.TOKEN), Shelf.consignment("plans", 1, "a")))
                .satisfies(fault -> assertThat(fault.reason().en()).contains("no file of N-Triples"));
        assertThatThrownBy(() -> open("telnet", "t")).hasMessageContaining("options.protocol");
        assertThatThrownBy(() -> new TriplesKind(new BaseIri("https://data.example.vn"))
                        .open(SandboxLine.to(sandbox.address(twin), Map.of(), Map.of())))
                .hasMessageContaining("options.query");
    }

    private static boolean attempt(Exporter exporter, Parcel parcel) {
        try {
            exporter.deliver(parcel, Optional.empty());
            return true;
        } catch (PartnerFault fault) {
            assertThat(fault.kind()).isIn(PartnerFault.Kind.AWAY, PartnerFault.Kind.UNCERTAIN);
            return false;
        }
    }

    private static PartnerFault fail(Exporter exporter, Consignment consignment) {
        return catchThrowableOfType(PartnerFault.class, () -> deliver(exporter, consignment));
    }

    private static Receipt deliver(Exporter exporter, Consignment consignment) {
        return exporter.deliver(exporter.pack(consignment), Optional.empty());
    }

    private Exporter open(String protocol, String token) {
        String twinAddress = sandbox.address(twin).toString();
        String writes = protocol.equals("update") ? "/update" : "/data";
        return new TriplesKind(new BaseIri("https://data.example.vn"))
                .open(SandboxLine.to(
                        java.net.URI.create(twinAddress + writes),
                        Map.of("protocol", protocol, "query", twinAddress + "/sparql"),
                        Map.of("token", token)));
    }

    private Consignment version(int number) throws IOException {
        byte[] triples =
                "<urn:x> <urn:y> \"Đắk Lắk %d\"@vi .\n".formatted(number).getBytes(StandardCharsets.UTF_8);
        ConsignedFile file = new ConsignedFile(
                "plans.nt",
                Optional.empty(),
                "application/n-triples",
                GRAPH + ".nt",
                Optional.of((long) triples.length),
                Optional.of(Sha256.of(triples)),
                Optional.of(Files.write(folder.resolve(number + ".nt"), triples)));
        Consignment plain = Shelf.consignment("plans", number, "a");
        return new Consignment(
                plain.id(), plain.version(), plain.issued(), plain.page(), plain.metadata(), List.of(file), List.of());
    }
}
