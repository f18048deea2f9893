package vn.congmo.gateway.connectors.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.connectors.ConsignedFile;
import vn.congmo.gateway.connectors.Consignment;
import vn.congmo.gateway.connectors.Exporter;
import vn.congmo.gateway.connectors.ExporterContract;
import vn.congmo.gateway.connectors.Parcel;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.connectors.PartnerFault.Kind;
import vn.congmo.gateway.connectors.Receipt;
import vn.congmo.gateway.connectors.SandboxLine;
import vn.congmo.gateway.connectors.Shelf;
import vn.congmo.gateway.connectors.ShiftedClock;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.sandbox.Fault;
import vn.congmo.sandbox.Sandbox;
import vn.congmo.sandbox.WebhookTwin;

class WebhookTest extends ExporterContract {

    private static final String OTHER_KEY = "whsec_YW5vdGhlci1rZXktb2Ytbm8tdXNlLWVsc2V3aGVyZS4=";

    private final ShiftedClock clock = new ShiftedClock();
    private final WebhookTwin twin = new WebhookTwin(clock);
    private final Sandbox sandbox = Sandbox.start(0, twin);

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Override
    protected Exporter exporter() {
        return exporter(Map.of("key", WebhookTwin.KEY));
    }

    @Override
    protected Map<String, String> held() {
        Map<String, String> held = new TreeMap<>();
        twin.datasets().forEach((dataset, event) -> held.put(dataset, event.toString()));
        return held;
    }

    @Override
    protected boolean canBeAsked() {
        return false;
    }

    @Test
    void theBodyIsACloudEvent() {
        Exporter exporter = exporter();
        Parcel parcel = exporter.pack(Shelf.consignment("plans", 3, "a"));
        JsonNode event = JsonMapper.shared().readTree(parcel.content());
        assertThat(event.path("specversion").asString()).isEqualTo("1.0");
        assertThat(event.path("type").asString()).isEqualTo("vn.congmo.dataset.published");
        assertThat(event.path("subject").asString()).isEqualTo("plans");
        assertThat(event.at("/data/files/0/sha256").asString()).hasSize(64);
        Receipt receipt = exporter.deliver(parcel, Optional.empty());
        JsonNode told = Objects.requireNonNull(twin.datasets().get("plans"));
        assertThat(told.path("id").asString()).isEqualTo(receipt.text());
    }

    @Test
    void aSmallJsonFileTravelsInTheEventWhereThatIsWanted() throws IOException {
        Path file = Files.writeString(folder.resolve("kpi.json"), "{\"day\":\"2026-11-23\"}");
        Consignment report = with(file, "application/json", Files.size(file));
        Exporter wanted = exporter(Map.of("key", WebhookTwin.KEY), Map.of("inline", "1KB"));
        wanted.deliver(wanted.pack(report), Optional.empty());
        assertThat(content("plans").path("day").asString()).isEqualTo("2026-11-23");
        wanted.deliver(wanted.pack(with(file, "application/json", 2_000)), Optional.empty());
        assertThat(content("plans").isMissingNode()).isTrue();
        wanted.deliver(wanted.pack(with(file, "text/csv", Files.size(file))), Optional.empty());
        assertThat(content("plans").isMissingNode()).isTrue();
        assertThatThrownBy(() -> exporter(Map.of("key", WebhookTwin.KEY), Map.of("inline", "1GB")))
                .hasMessageContaining("256KB");
    }

    @Test
    void anAnswerThatIsLostMakesNoSecondEvent() {
        Exporter exporter = exporter();
        Parcel parcel = exporter.pack(Shelf.consignment("plans", 1, "a"));
        sandbox.fail(twin, Fault.LOST_ANSWER, Fault.ERROR_AFTER);
        assertThat(fault(exporter, parcel)).isEqualTo(Kind.UNCERTAIN);
        assertThat(fault(exporter, parcel)).isEqualTo(Kind.UNCERTAIN);
        exporter.deliver(parcel, Optional.empty());
        assertThat(twin.events()).isEqualTo(1);
    }

    @Test
    void twoKeysAreAliveWhileAReceiverChangesThem() {
        Exporter both = exporter(Map.of("key", WebhookTwin.KEY, "next-key", OTHER_KEY));
        both.deliver(both.pack(Shelf.consignment("plans", 1, "a")), Optional.empty());
        twin.turnTo(OTHER_KEY);
        both.deliver(both.pack(Shelf.consignment("plans", 2, "b")), Optional.empty());
        assertThat(twin.events()).isEqualTo(2);
        Exporter old = exporter();
        assertThat(fault(old, old.pack(Shelf.consignment("plans", 3, "c")))).isEqualTo(Kind.DENIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"whsec_c2hvcnQ=", "not base64 !", ""})
    void aKeyThatIsNoneIsRefusedAndNotRepeated(String key) {
        assertThatThrownBy(() -> exporter(Map.of("key", key)))
                .isInstanceOf(Refusal.class)
                .satisfies(refusal -> assertThat(
                                key.isEmpty() || !refusal.toString().contains(key))
                        .isTrue());
    }

    private static Kind fault(Exporter exporter, Parcel parcel) {
        try {
            exporter.deliver(parcel, Optional.empty());
            throw new AssertionError("delivered");
        } catch (PartnerFault fault) {
            return fault.kind();
        }
    }

    private Exporter exporter(Map<String, String> keys) {
        return exporter(keys, Map.of());
    }

    private Exporter exporter(Map<String, String> keys, Map<String, String> options) {
        return new WebhookKind(new BaseIri("https://data.example.vn"), clock)
                .open(SandboxLine.to(sandbox.address(twin), options, keys));
    }

    private JsonNode content(String dataset) {
        return Objects.requireNonNull(twin.datasets().get(dataset)).at("/data/files/0/content");
    }

    private static Consignment with(Path file, String mediaType, long bytes) {
        Consignment plain = Shelf.consignment("plans", 1, "a");
        ConsignedFile only = new ConsignedFile(
                "kpi.json",
                Optional.empty(),
                mediaType,
                plain.page() + "/kpi.json",
                Optional.of(bytes),
                Optional.empty(),
                Optional.of(file));
        return new Consignment(
                plain.id(), plain.version(), plain.issued(), plain.page(), plain.metadata(), List.of(only), List.of());
    }
}
