package vn.congmo.gateway.connectors.ckan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.congmo.gateway.catalogue.DatasetMetadata;
import vn.congmo.gateway.connectors.ConnectorName;
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
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.sandbox.CkanTwin;
import vn.congmo.sandbox.Fault;
import vn.congmo.sandbox.Sandbox;

class CkanExporterTest {

    private static final Map<String, String> OWNED = Map.of("owner-org", CkanTwin.ORGANISATION);
    private static final Map<String, String> UPLOADED =
            Map.of("owner-org", CkanTwin.ORGANISATION, "files", "upload", "largest-upload", "100B");

    private final CkanTwin twin = new CkanTwin();
    private final Sandbox sandbox = Sandbox.start(0, twin);
    private final Exporter exporter = open(OWNED, CkanTwin.TOKEN);

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void aDatasetBecomesAPackageAndItsNextVersionChangesIt() {
        Receipt first = deliver(Shelf.consignment("plans", 1, "a"));
        String resource = shown("plans").at("/resources/0/id").asString("");
        Receipt second = deliver(Shelf.consignment("plans", 2, "b"));

        assertThat(second).isEqualTo(first);
        assertThat(shown("plans").path("title").asString("")).isEqualTo("Bảng plans bản 2");
        assertThat(shown("plans").path("license_id").asString("")).isEqualTo("cc-by");
        assertThat(shown("plans").at("/tags/0/name").asString("")).isEqualTo("kế hoạch");
        assertThat(shown("plans").path("resources")).hasSize(1);
        assertThat(shown("plans").at("/resources/0/url").asString("")).endsWith("/version/2/table.csv");
        assertThat(shown("plans").at("/resources/0/id").asString(""))
                .as("links to it stay")
                .isEqualTo(resource);
    }

    @Test
    void theSameAgainWritesNothing() {
        Consignment plans = Shelf.consignment("plans", 1, "a");
        Receipt receipt = deliver(plans);
        int writes = twin.writes();

        assertThat(exporter.find(exporter.pack(plans))).contains(receipt);
        assertThat(deliver(plans)).isEqualTo(receipt);
        assertThat(twin.writes()).isEqualTo(writes);
    }

    @Test
    void whatTheSiteRefusesIsMadeToFit() {
        Consignment plans = Shelf.consignment("plans", 1, "a");
        List<DatasetMetadata.Keyword> keywords = List.of(
                new DatasetMetadata.Keyword("Nghị quyết 57-NQ/TW", "vi"),
                new DatasetMetadata.Keyword("x, y", "vi"),
                new DatasetMetadata.Keyword("chuye\u0302\u0309n đo\u0302\u0309i so\u0302\u0301", "vi"),
                new DatasetMetadata.Keyword("Chuyển đổi số", "vi"));
        DatasetMetadata odd = with(plans.metadata(), new LocalizedText("NUL\u0000 và \u0007chuông", "x"), keywords);
        String slug = "a".repeat(120);

        deliver(consignment(ConsignmentId.own(slug), odd, plans.files()));
        deliver(consignment(new ConsignmentId(Optional.of(new ConnectorName("bo-y-te")), "b"), odd, plans.files()));

        JsonNode shown = shown("bo-y-te-b");
        assertThat(shown.path("title").asString("")).isEqualTo("NUL và chuông");
        assertThat(shown.path("tags").valueStream().map(tag -> tag.path("name").asString("")))
                .containsExactly("Chuyển đổi số", "Nghị quyết 57-NQ-TW", "chuyển đổi số");
        assertThat(twin.find("a".repeat(91) + "-"
                        + Sha256.of(slug.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 8)))
                .isPresent();
    }

    @Test
    void aTableAndItsDatasetMayHaveFilesOfTheSameName() {
        Consignment places = Shelf.consignment("places", 1, "of the table");
        List<ConsignedFile> both = new ArrayList<>(places.files());
        both.addAll(Shelf.consignment("places", 2, "of the whole").files());
        deliver(consignment(places.id(), places.metadata(), both));
        assertThat(resource(shown("places"), "table.csv").path("url").asString(""))
                .contains("/version/1/");
        assertThat(resource(shown("places"), "2-table.csv").path("url").asString(""))
                .contains("/version/2/");
    }

    @Test
    void aPackageOfSomebodyElseIsNotTouched() {
        twin.act("package_create", "{\"name\":\"plans\",\"title\":\"Của người khác\",\"owner_org\":\"tinh-dak-lak\"}");
        PartnerFault taken = fail(exporter);
        exporter.withdraw(ConsignmentId.own("plans"), Optional.of(new Receipt("plans other")));

        assertThat(taken.kind()).isEqualTo(PartnerFault.Kind.REFUSED);
        assertThat(taken.reason().vi()).contains("options.prefix");
        assertThat(shown("plans").path("title").asString("")).isEqualTo("Của người khác");
        assertThat(twin.writes()).isEqualTo(1);

        Map<String, String> options = new HashMap<>(OWNED);
        options.put("prefix", "dlk-");
        Exporter beside = open(options, CkanTwin.TOKEN);
        beside.deliver(beside.pack(Shelf.consignment("plans", 1, "a")), Optional.empty());
        assertThat(twin.find("dlk-plans")).isPresent();
    }

    @Test
    void whatTheSitesPeopleAddedStays() {
        deliver(Shelf.consignment("plans", 1, "a"));
        twin.act("package_patch", "{\"id\":\"plans\",\"groups\":[{\"name\":\"kinh-te\"}],\"linh_vuc\":\"KT\"}");
        deliver(Shelf.consignment("plans", 2, "b"));

        assertThat(shown("plans").at("/groups/0/name").asString("")).isEqualTo("kinh-te");
        assertThat(shown("plans").path("linh_vuc").asString("")).isEqualTo("KT");
    }

    @Test
    void aWithdrawnDatasetIsDeletedOnceAndComesBackUnderItsId() {
        Receipt receipt = deliver(Shelf.consignment("plans", 1, "a"));
        exporter.withdraw(ConsignmentId.own("plans"), Optional.empty());
        exporter.withdraw(ConsignmentId.own("plans"), Optional.of(receipt));
        exporter.withdraw(ConsignmentId.own("never-there"), Optional.empty());

        assertThat(shown("plans").path("state").asString("")).isEqualTo("deleted");
        assertThat(twin.writes()).isEqualTo(2);
        assertThat(exporter.find(exporter.pack(Shelf.consignment("plans", 1, "a"))))
                .isEmpty();
        assertThat(deliver(Shelf.consignment("plans", 1, "a"))).isEqualTo(receipt);
        assertThat(shown("plans").path("state").asString("")).isEqualTo("active");
    }

    @Test
    void filesAreUploadedWhenTheyChangeAndLinkedWhenTheyAreTooLarge() throws IOException {
        Exporter uploading = open(UPLOADED, CkanTwin.TOKEN);
        uploading.deliver(uploading.pack(stored("1", "nhỏ", "x".repeat(101))), Optional.empty());
        JsonNode before = shown("kept");
        uploading.deliver(uploading.pack(stored("2", "nhỏ hơn", "x".repeat(101))), Optional.empty());
        JsonNode after = shown("kept");
        int writes = twin.writes();
        uploading.deliver(uploading.pack(stored("2", "nhỏ hơn", "x".repeat(101))), Optional.empty());

        assertThat(resource(before, "kế hoạch.csv").path("url_type").asString(""))
                .isEqualTo("upload");
        assertThat(resource(before, "kế hoạch.csv").path("url").asString("")).endsWith("/ke-hoach.csv");
        assertThat(resource(before, "large.csv").path("url").asString("")).endsWith("/1/large.csv");
        assertThat(resource(after, "kế hoạch.csv").path("id"))
                .isEqualTo(resource(before, "kế hoạch.csv").path("id"));
        assertThat(resource(after, "kế hoạch.csv").path("size").asInt()).isEqualTo(10);
        assertThat(twin.writes()).isEqualTo(writes);
        deliverLinks();
        assertThat(resource(shown("kept"), "kế hoạch.csv").path("url_type").isNull())
                .isTrue();
    }

    private void deliverLinks() throws IOException {
        exporter.deliver(exporter.pack(stored("3", "nhỏ hơn", "x".repeat(101))), Optional.empty());
    }

    @Test
    void aBadTokenIsToldApartFromBadContent() {
        assertThat(fail(open(OWNED, "Bearer " + CkanTwin.TOKEN)).kind()).isEqualTo(PartnerFault.Kind.DENIED);
        assertThat(fail(open(Map.of(), CkanTwin.TOKEN))).satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(PartnerFault.Kind.REFUSED);
            assertThat(fault.reason().en()).contains("owner_org", "An organization must be provided");
        });
        assertThat(fail(new CkanKind(new BaseIri("https://data.example.vn"))
                                .open(SandboxLine.to(
                                        sandbox.address(twin).resolve("/ckan/nowhere"), OWNED, Map.of("token", "t"))))
                        .kind())
                .isEqualTo(PartnerFault.Kind.DENIED);
    }

    @Test
    void aMissingTokenOrAWrongOptionIsSaid() {
        assertThatThrownBy(() -> new CkanKind(new BaseIri("https://data.example.vn"))
                        .open(SandboxLine.to(sandbox.address(twin), OWNED, Map.of())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("credentials.token");
        assertThatThrownBy(() -> open(Map.of("files", "copy"), "t")).hasMessageContaining("options.files");
        assertThatThrownBy(() -> open(Map.of("prefix", "Đ"), "t")).hasMessageContaining("options.prefix");
    }

    @Test
    void faultsSayWhetherTheSiteMayHaveActed() {
        assertThat(failing(Fault.BUSY)).satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(PartnerFault.Kind.AWAY);
            assertThat(fault.retryAfter())
                    .hasValueSatisfying(wait -> assertThat(wait).hasSeconds(2));
        });
        assertThat(failing(Fault.ERROR).kind()).isEqualTo(PartnerFault.Kind.AWAY);
        assertThat(failingWrite(Fault.ERROR_AFTER).kind()).isEqualTo(PartnerFault.Kind.UNCERTAIN);
    }

    /** What the engine does: asks when it does not know, and delivers when it is not there. */
    @Test
    void anyFaultsAtAnyCallEndInOneEffect() {
        Random random = new Random(57);
        Fault[] faults = {Fault.RESET, Fault.LOST_ANSWER, Fault.ERROR, Fault.ERROR_AFTER, Fault.BUSY, Fault.GARBAGE};
        for (int round = 1; round <= 100; round++) {
            Parcel parcel = exporter.pack(Shelf.consignment("plans", round, "a"));
            boolean done = false;
            for (int attempt = 0; !done; attempt++) {
                for (int call = random.nextInt(3); attempt < 3 && call > 0; call--) {
                    sandbox.fail(twin, faults[random.nextInt(faults.length)]);
                }
                done = attempt(parcel);
            }
            assertThat(shown("plans").path("title").asString("")).isEqualTo("Bảng plans bản " + round);
            assertThat(shown("plans").path("resources")).hasSize(1);
        }
        assertThat(twin.count()).isEqualTo(1);
    }

    private boolean attempt(Parcel parcel) {
        try {
            if (exporter.find(parcel).isEmpty()) {
                exporter.deliver(parcel, Optional.empty());
            }
            return true;
        } catch (PartnerFault fault) {
            assertThat(fault.kind()).isIn(PartnerFault.Kind.AWAY, PartnerFault.Kind.UNCERTAIN);
            return false;
        }
    }

    private PartnerFault failing(Fault fault) {
        sandbox.heal(twin);
        sandbox.fail(twin, fault);
        return fail(exporter);
    }

    private PartnerFault failingWrite(Fault fault) {
        sandbox.heal(twin);
        deliver(Shelf.consignment("plans", 1, "a"));
        CkanActions site =
                CkanActions.of(SandboxLine.to(sandbox.address(twin), OWNED, Map.of("token", CkanTwin.TOKEN)));
        sandbox.fail(twin, fault);
        return catchThrowableOfType(PartnerFault.class, () -> site.write("package_delete", shown("plans")));
    }

    private PartnerFault fail(Exporter sending) {
        return catchThrowableOfType(
                PartnerFault.class,
                () -> sending.deliver(sending.pack(Shelf.consignment("plans", 1, "a")), Optional.empty()));
    }

    private Receipt deliver(Consignment consignment) {
        return exporter.deliver(exporter.pack(consignment), Optional.empty());
    }

    private Exporter open(Map<String, String> options, String token) {
        return new CkanKind(new BaseIri("https://data.example.vn"))
                .open(SandboxLine.to(sandbox.address(twin), options, Map.of("token", token)));
    }

    private JsonNode shown(String name) {
        return twin.find(name).orElseThrow();
    }

    private static JsonNode resource(JsonNode shown, String name) {
        return shown.path("resources")
                .valueStream()
                .filter(each -> each.path("name").asString("").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Consignment stored(String version, String small, String large) throws IOException {
        Consignment plain = Shelf.consignment("kept", 1, "a");
        return consignment(
                plain.id(),
                plain.metadata(),
                List.of(file(version, "kế hoạch.csv", small), file(version, "large.csv", large)));
    }

    private ConsignedFile file(String version, String name, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return new ConsignedFile(
                name,
                Optional.empty(),
                "text/csv; charset=utf-8",
                "https://data.example.vn/" + version + "/" + name.replace(" ", "%20"),
                Optional.of((long) bytes.length),
                Optional.of(Sha256.of(bytes)),
                Optional.of(Files.write(folder.resolve(version + name), bytes)));
    }

    private static Consignment consignment(ConsignmentId id, DatasetMetadata metadata, List<ConsignedFile> files) {
        return new Consignment(id, "1", Instant.EPOCH, "https://data.example.vn/x", metadata, files, List.of());
    }

    private static DatasetMetadata with(
            DatasetMetadata plain, LocalizedText title, List<DatasetMetadata.Keyword> words) {
        return new DatasetMetadata(
                title,
                plain.description(),
                words,
                plain.licence(),
                plain.publisher(),
                Optional.of(new DatasetMetadata.Contact(
                        title, Optional.of("mailto:nope"), Optional.empty(), Optional.empty())),
                plain.frequency(),
                plain.languages(),
                plain.themes(),
                plain.spatial(),
                plain.temporal(),
                plain.sources(),
                plain.series(),
                plain.tables());
    }
}
