package vn.congmo.gateway.connectors.dcat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.ConsignedFile;
import vn.congmo.gateway.connectors.Consignment;
import vn.congmo.gateway.connectors.ConsignmentId;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.connectors.harvest.HarvestFixture;
import vn.congmo.gateway.connectors.harvest.HarvestOutcome;
import vn.congmo.gateway.connectors.harvest.QuarantinedRecord;
import vn.congmo.gateway.outbound.web.RealOutbound;
import vn.congmo.sandbox.CatalogueTwin;
import vn.congmo.sandbox.Sandbox;
import vn.congmo.sandbox.Twin;
import vn.congmo.sandbox.TwinAnswer;
import vn.congmo.sandbox.TwinRequest;

/** A catalogue in DCAT is read whole, whatever its serialisation; one bad dataset spoils only itself. */
class DcatHarvesterTest {

    private static final String PREFIXES = """
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix hydra: <http://www.w3.org/ns/hydra/core#> .
            @prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
            """;

    private static final String CATALOGUE = PREFIXES + """
            <https://x.vn/catalog> a dcat:Catalog ; dcat:dataset <https://x.vn/dataset/a> .
            <https://x.vn/dataset/a> a dcat:Dataset ;
              dct:title "Một"@vi, "One"@en-GB ;
              dct:license <https://creativecommons.org/licenses/by/4.0/> ;
              dcat:contactPoint [ vcard:fn "Phòng dữ liệu" ; vcard:hasTelephone [ vcard:hasValue "0262 123" ] ] ;
              dcat:distribution <https://x.vn/dataset/a/rows.csv#d> .
            <https://x.vn/dataset/a/rows.csv#d> a dcat:Distribution ; dcat:downloadURL <https://x.vn/dataset/a/rows.csv> ;
              dcat:mediaType "text/csv" .
            [] a dcat:Dataset ; dct:identifier "b-77" ; dct:title "Hai" .
            [] a dcat:Dataset ; dct:description "Không tên, không định danh" .
            <https://x.vn/dataset/c> a dcat:Dataset ; dct:description "Không có tên"@vi .
            <https://x.vn/dataset/a/version/1> a dcat:Dataset ; dct:title "Cũ" ; dcat:isVersionOf <https://x.vn/dataset/a> .
            """;

    @TempDir
    private Path folder;

    private Sandbox sandbox = Sandbox.start(0);

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void pagesAreFollowedAndFilesTakenAlong() throws IOException {
        CatalogueTwin twin = new CatalogueTwin();
        sandbox = Sandbox.start(0, twin);
        HarvestFixture here = new HarvestFixture(folder);
        URI address = URI.create(sandbox.address(twin) + "/catalog.ttl");

        assertThat(run(here, address).added()).isEqualTo(2);
        HarvestOutcome second = run(here, address);
        assertThat(second.complete()).isTrue();
        assertThat(second.isDifferent()).isFalse();

        Consignment found = here.harvested()
                .findConsignment(new ConsignmentId(Optional.of(HarvestFixture.NAME), "rung-dac-dung"))
                .orElseThrow();
        assertThat(found.metadata().title().en()).isEqualTo("Dataset rung-dac-dung");
        ConsignedFile file = found.files().getFirst();
        assertThat(Files.readString(file.content().orElseThrow())).isEqualTo("id,ten\n1,Yok Đôn\n");

        twin.put("tram-do-mua", "Trạm đo mưa", Instant.parse("2026-11-20T00:00:00Z"), "id,ten\n1,Buôn Hồ\n2,Lắk\n");
        assertThat(run(here, address).changed()).isEqualTo(1);
        twin.remove("tram-do-mua");
        twin.remove("rung-dac-dung");
        assertThatThrownBy(() -> run(here, address)).isInstanceOf(PartnerFault.class);
        assertThat(here.names()).hasSize(2);
    }

    @Test
    void everySerialisationSaysTheSame() throws IOException {
        List<List<String>> kept = new ArrayList<>();
        for (Lang lang : List.of(Lang.TURTLE, Lang.NTRIPLES, Lang.RDFXML, Lang.JSONLD, Lang.TRIG)) {
            Page page = new Page(lang.getHeaderString(), write(lang));
            HarvestFixture here = new HarvestFixture(
                    Files.createDirectory(folder.resolve(lang.getName().replace('/', '-'))));
            HarvestOutcome outcome = run(here, start(page));
            assertThat(outcome.added()).as(lang.getName()).isEqualTo(2);
            assertThat(outcome.quarantined()).isEqualTo(2);
            kept.add(here.names());
        }
        assertThat(kept).hasSize(5).containsOnly(List.of("catalog", "a"));
    }

    @Test
    void aBadDatasetIsPutAsideWithItsReason() {
        HarvestFixture here = new HarvestFixture(folder);
        URI address = start(new Page("text/turtle", CATALOGUE));
        assertThat(run(here, address).quarantined()).isEqualTo(2);
        assertThat(here.harvested().quarantine(HarvestFixture.NAME))
                .extracting(
                        QuarantinedRecord::identifier, record -> record.reason().en())
                .anySatisfy(record -> assertThat(record.toList())
                        .containsExactly("https://x.vn/dataset/c", "The dataset has no title."))
                .anySatisfy(record ->
                        assertThat(record.toList().getFirst().toString()).startsWith("anonymous-"));
        assertThat(here.harvested().list())
                .filteredOn(dataset -> dataset.id().slug().equals("a"))
                .singleElement()
                .satisfies(dataset -> assertThat(dataset.content()
                                .metadata()
                                .contact()
                                .orElseThrow()
                                .telephone())
                        .contains("tel:0262123"));
    }

    @Test
    void anUnchangedCatalogueIsNotSentTwice() {
        HarvestFixture here = new HarvestFixture(folder);
        Page page = new Page("text/turtle", CATALOGUE);
        URI address = start(page);
        run(here, address);
        here.clock().pass(Duration.ofHours(1));
        HarvestOutcome second = run(here, address);
        assertThat(page.last.get()).isEqualTo("304");
        assertThat(second.complete()).isTrue();
        assertThat(here.harvested().list()).allSatisfy(dataset -> assertThat(dataset.lastSeen())
                .isEqualTo(here.clock().instant()));
    }

    @Test
    void aCatalogueThatChangedWhileItWasReadDeletesNothing() {
        HarvestFixture here = new HarvestFixture(folder);
        run(here, start(new Page("text/turtle", CATALOGUE)));
        URI shorter = start(new Page(
                "text/turtle",
                PREFIXES + "<https://x.vn/catalog> hydra:totalItems 9 . <https://x.vn/dataset/a> a dcat:Dataset ;"
                        + " dct:title \"Một\" ."));
        assertThat(run(here, shorter).complete()).isFalse();
        assertThat(here.names()).hasSize(2);
    }

    @Test
    void nothingThatAnAnswerNamesIsFetched() {
        HarvestFixture here = new HarvestFixture(folder);
        URI json = start(new Page(
                "application/ld+json", "{\"@context\":\"http://127.0.0.1:1/context\",\"@id\":\"https://x.vn/a\"}"));
        assertThatThrownBy(() -> run(here, json))
                .isInstanceOf(PartnerFault.class)
                .hasMessageContaining("Not fetched");
        URI xml = start(new Page(
                "application/rdf+xml",
                "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><rdf:RDF"
                        + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
                        + " xmlns:d=\"http://purl.org/dc/terms/\"><rdf:Description rdf:about=\"https://x.vn/a\">"
                        + "<rdf:type rdf:resource=\"http://www.w3.org/ns/dcat#Dataset\"/>"
                        + "<d:title>&x;</d:title></rdf:Description></rdf:RDF>"));
        assertThatThrownBy(() -> run(here, xml))
                .isInstanceOf(PartnerFault.class)
                .hasMessageContaining("DOCTYPE");
        assertThat(here.names()).isEmpty();
    }

    private URI start(Page page) {
        sandbox.close();
        sandbox = Sandbox.start(0, page);
        return URI.create(sandbox.address(page) + "/catalog");
    }

    private static HarvestOutcome run(HarvestFixture here, URI address) {
        Connection connection = HarvestFixture.connection(
                "dcat-harvest",
                address,
                Map.of("files", "" + address.getPath().contains("catalogue")),
                RealOutbound.open());
        return here.run(connection, new DcatHarvesterKind().open(connection));
    }

    private static String write(Lang lang) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        var graph = RDFParser.fromString(CATALOGUE, Lang.TURTLE).toDatasetGraph();
        if (lang.equals(Lang.TRIG)) {
            RDFDataMgr.write(bytes, graph, lang);
        } else {
            RDFDataMgr.write(bytes, graph.getDefaultGraph(), lang);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** One page, which says whether it was asked for in vain. */
    private record Page(String mediaType, String text, AtomicReference<String> last) implements Twin {

        Page(String mediaType, String text) {
            this(mediaType, text, new AtomicReference<>(""));
        }

        @Override
        public String name() {
            return "page";
        }

        @Override
        public String help() {
            return "";
        }

        @Override
        public TwinAnswer answer(TwinRequest request) {
            String tag = "\"" + text.hashCode() + "\"";
            boolean same =
                    request.findHeader("if-none-match").filter(tag::equals).isPresent();
            last.set(same ? "304" : "200");
            return same
                    ? TwinAnswer.of(304)
                    : TwinAnswer.of(200, mediaType, text).with("ETag", tag);
        }
    }
}
