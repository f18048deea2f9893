package vn.congmo.gateway.connectors.ndxp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.congmo.gateway.catalogue.TableRow;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.ConsignedTable;
import vn.congmo.gateway.connectors.Consignment;
import vn.congmo.gateway.connectors.Exporter;
import vn.congmo.gateway.connectors.ExporterContract;
import vn.congmo.gateway.connectors.Parcel;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.connectors.Receipt;
import vn.congmo.gateway.connectors.SandboxLine;
import vn.congmo.gateway.connectors.Shelf;
import vn.congmo.gateway.connectors.ShiftedClock;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.sandbox.Fault;
import vn.congmo.sandbox.NdxpTwin;
import vn.congmo.sandbox.Sandbox;

class NdxpTest extends ExporterContract {

    private static final String TEMPLATE = """
            {"ma": "{{dataset.slug}}", "ten": "{{dataset.title}}", "moTa": "Bản {{dataset.version}}: {{dataset.description}}",
             "tuKhoa": "{{dataset.keywords}}", "soLieu": 7, "khongCo": "{{dataset.frequency}}", "key": "{{key}}",
             "tep": {"$each": "files", "$item": {"ten": "{{file.name}}", "byte": "{{file.bytes}}", "cua": "{{dataset.slug}}"}},
             "dong": {"$each": "rows:tasks", "$item": {"viec": "{{row.text}}", "cho": "{{row.leads[]}}", "ai": "{{row.leads}}"}}}
            """;

    private final NdxpTwin twin = new NdxpTwin();
    private final Sandbox sandbox = Sandbox.start(0, twin);
    private final ShiftedClock clock = new ShiftedClock();

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Override
    protected Exporter exporter() {
        return oauth(Map.of());
    }

    @Override
    protected Map<String, String> held() {
        Map<String, String> held = new TreeMap<>();
        twin.datasets().forEach((dataset, record) -> held.put(dataset, record.toString()));
        return held;
    }

    @Test
    void aTemplateGivesTheShapeAndNoValueBreaksOut() {
        String nasty = "\"}], \"x\": \"{{key}}\" \\ \n </script>";
        Consignment consignment = withRows(Shelf.consignment("plans", 3, nasty), nasty);
        deliver(oauth(Map.of()), consignment);
        JsonNode held = Objects.requireNonNull(twin.datasets().get("plans"));
        assertThat(held.propertyNames())
                .containsExactlyInAnyOrder("ma", "ten", "moTa", "tuKhoa", "soLieu", "khongCo", "key", "tep", "dong");
        assertThat(held.get("moTa").asString()).startsWith("Bản 3: Mô tả");
        assertThat(held.get("tuKhoa").get(0).asString()).isEqualTo("kế hoạch");
        assertThat(held.get("soLieu").asInt()).isEqualTo(7);
        assertThat(held.get("khongCo").isNull()).isTrue();
        assertThat(held.get("tep").get(0).get("byte").isNumber()).isTrue();
        assertThat(held.get("tep").get(0).get("cua").asString()).isEqualTo("plans");
        JsonNode row = held.get("dong").get(0);
        assertThat(row.get("viec").asString()).isEqualTo(nasty);
        assertThat(row.get("cho").size()).isEqualTo(2);
        assertThat(row.get("ai").asString()).isEqualTo("so-y-te; so-noi-vu");
    }

    @Test
    void whatIsHeldIsFoundAgainAndTakenBack() {
        Exporter exporter = oauth(Map.of("receipt", "/data/id"));
        Parcel parcel = exporter.pack(Shelf.consignment("plans", 3, "x"));
        assertThat(exporter.find(parcel)).isEmpty();
        Receipt receipt = exporter.deliver(parcel, Optional.empty());
        assertThat(receipt.text()).isEqualTo("DS-plans");
        assertThat(exporter.find(parcel)).isPresent();
        assertThat(exporter.find(exporter.pack(Shelf.consignment("plans", 4, "y"))))
                .isEmpty();
        exporter.deliver(parcel, Optional.of(receipt));
        assertThat(twin.changes()).as("the same again changes nothing").isEqualTo(1);
        exporter.withdraw(parcel.consignment().id(), Optional.of(receipt));
        exporter.withdraw(parcel.consignment().id(), Optional.of(receipt));
        assertThat(twin.datasets()).isEmpty();
    }

    @Test
    void oneTokenServesUntilShortlyBeforeItsEndAndIsReplacedOnceWhenItEndsEarlier() {
        Exporter exporter = oauth(Map.of());
        deliver(exporter, Shelf.consignment("a", 1, "x"));
        deliver(exporter, Shelf.consignment("b", 1, "x"));
        assertThat(twin.tokensGiven()).isEqualTo(1);
        twin.endTokens();
        deliver(exporter, Shelf.consignment("c", 1, "x"));
        assertThat(twin.tokensGiven()).isEqualTo(2);
        clock.pass(Duration.ofSeconds(3541));
        deliver(exporter, Shelf.consignment("d", 1, "x"));
        assertThat(twin.tokensGiven()).isEqualTo(3);
        assertThat(twin.datasets()).hasSize(4);
    }

    @Test
    void theTwoOtherDoorsOpenToo() {
        Map<String, String> partner = Map.of("auth", "lgsp", "app-name", "congmo", "partner-code", "H15");
        deliver(
                exporter("/opendata/1.0/datasets", partner, Map.of("access-key", "sandbox", "secret-key", "sandbox")),
                Shelf.consignment("a", 1, "x"));
        deliver(
                exporter(
                        "/system/1.0/datasets",
                        Map.of("auth", "system-key", "system-id", "H15.001"),
                        Map.of("secret-key", "sandbox")),
                Shelf.consignment("b", 1, "x"));
        assertThat(twin.datasets()).containsOnlyKeys("a", "b");
    }

    @ParameterizedTest
    @CsvSource({"oauth2, client-secret", "lgsp, secret-key", "system-key, secret-key"})
    void aWrongSecretStopsUntilSomebodyMendsIt(String auth, String wrong) {
        Map<String, String> secrets = new HashMap<>(Map.of(
                "client-id", "sandbox",
                "client-secret", "sandbox",
                "access-key", "sandbox",
                "secret-key", "sandbox"));
        secrets.put(wrong, "guess");
        Map<String, String> options =
                Map.of("auth", auth, "app-name", "congmo", "partner-code", "H15", "system-id", "H15.001");
        String path = auth.equals("system-key") ? "/system/1.0/datasets" : "/opendata/1.0/datasets";
        assertThat(fault(exporter(path, options, secrets)).kind()).isEqualTo(PartnerFault.Kind.DENIED);
    }

    @Test
    void anErrorOfContentWithHttp200IsARefusal() {
        Exporter nameless = oauth(Map.of("template", "{\"ma\": \"{{dataset.slug}}\"}"));
        PartnerFault fault = fault(nameless);
        assertThat(fault.kind()).isEqualTo(PartnerFault.Kind.REFUSED);
        assertThat(fault.reason().vi()).contains("E01");
        assertThat(fault(oauth(Map.of("success", "/status=OK"))).kind()).isEqualTo(PartnerFault.Kind.REFUSED);
    }

    @Test
    void whatHasNoWayBackAndWhatIsTooLargeWaitsForAPerson() {
        Exporter oneWay = exporter("/opendata/1.0/datasets", Map.of(), client());
        assertThatThrownBy(() -> oneWay.withdraw(Shelf.consignment("a", 1, "x").id(), Optional.empty()))
                .isInstanceOfSatisfying(
                        PartnerFault.class, fault -> assertThat(fault.kind()).isEqualTo(PartnerFault.Kind.REFUSED));
        Exporter small = oauth(Map.of("rows", "0"));
        Parcel parcel = small.pack(withRows(Shelf.consignment("plans", 1, "x"), "x"));
        assertThatThrownBy(() -> small.deliver(parcel, Optional.empty()))
                .isInstanceOf(PartnerFault.class)
                .hasMessageContaining("tasks");
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"SLOW_DRIP"},
            mode = EnumSource.Mode.EXCLUDE)
    void aFaultIsSettledByAskingAndEndsInOneEffect(Fault fault) {
        Exporter exporter = oauth(Map.of());
        deliver(exporter, Shelf.consignment("before", 1, "x"));
        int changes = twin.changes();
        Parcel parcel = exporter.pack(Shelf.consignment("plans", 1, "x"));
        sandbox.fail(twin, fault);
        assertThatThrownBy(() -> exporter.deliver(parcel, Optional.empty()))
                .isInstanceOfSatisfying(PartnerFault.class, thrown -> assertThat(thrown.kind())
                        .isIn(PartnerFault.Kind.AWAY, PartnerFault.Kind.UNCERTAIN));
        assertThat(exporter.find(parcel).isPresent()).isEqualTo(fault.acts());
        exporter.deliver(parcel, Optional.empty());
        assertThat(twin.changes()).isEqualTo(changes + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": \"{{dataset.secret}}\"}",
                "{\"a\": \"{{T(java.lang.Runtime)}}\"}",
                "{\"a\": {\"$each\": \"things\", \"$item\": 1}}",
                "{\"a\": ",
                "no-such-file.json",
            })
    void aTemplateThatCannotBeFilledIsRefusedAtOnce(String template) {
        assertThatThrownBy(() -> oauth(Map.of("template", template)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("template");
    }

    private void deliver(Exporter exporter, Consignment consignment) {
        exporter.deliver(exporter.pack(consignment), Optional.empty());
    }

    private PartnerFault fault(Exporter exporter) {
        try {
            deliver(exporter, Shelf.consignment("plans", 1, "x"));
            throw new AssertionError("No fault");
        } catch (PartnerFault fault) {
            return fault;
        }
    }

    private Exporter oauth(Map<String, String> more) {
        Map<String, String> options =
                new HashMap<>(Map.of("lookup", "/{{dataset.slug}}", "withdraw", "/{{dataset.slug}}"));
        options.putAll(more);
        return exporter("/opendata/1.0/datasets", options, client());
    }

    private static Map<String, String> client() {
        return Map.of("client-id", "sandbox", "client-secret", "sandbox");
    }

    private Exporter exporter(String path, Map<String, String> more, Map<String, String> secrets) {
        Map<String, String> options =
                new HashMap<>(Map.of("template", TEMPLATE, "token-address", sandbox.address(twin) + "/token"));
        options.putAll(more);
        Connection line = SandboxLine.to(URI.create(sandbox.address(twin) + path), options, secrets);
        return new NdxpKind(clock).open(line);
    }

    /** The same with one table of one row. */
    private static Consignment withRows(Consignment bare, String words) {
        return new Consignment(
                bare.id(),
                bare.version(),
                bare.issued(),
                bare.page(),
                bare.metadata(),
                bare.files(),
                List.of(new OneRow(words)));
    }

    /** A table without a file to read it from. */
    private record OneRow(String cell) implements ConsignedTable {

        @Override
        public String name() {
            return "tasks";
        }

        @Override
        public long count() {
            return 1;
        }

        @Override
        public void forEach(Consumer<TableRow> reader) {
            reader.accept(new TableRow(1, Map.of("text", List.of(cell), "leads", List.of("so-y-te", "so-noi-vu"))));
        }
    }
}
