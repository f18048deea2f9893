package vn.congmo.gateway.connectors.harvest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.congmo.gateway.ApiClient;
import vn.congmo.gateway.access.Role;
import vn.congmo.gateway.access.Tokens;
import vn.congmo.gateway.connectors.dcat.DcatRecords;
import vn.congmo.gateway.connectors.harvest.HarvestFixture;
import vn.congmo.gateway.connectors.harvest.Harvests;
import vn.congmo.gateway.core.LocalizedText;

/** Everybody sees what was harvested and where it comes from; what is wrong with it is for officers. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HarvestedHttpTest {

    private static final String CATALOGUE = "/harvested/partner/catalog";

    @LocalServerPort
    private int port;

    @Autowired
    private Harvests harvests;

    @Autowired
    private Tokens tokens;

    private ApiClient client;

    @BeforeEach
    void harvest() {
        client = new ApiClient(port);
        HarvestFixture.runOnce(harvests, (cursor, harvest) -> {
            harvest.put(HarvestFixture.record("a", "Mực nước"));
            harvest.put(HarvestFixture.record("b", "Khí tượng"));
            harvest.quarantine("c", new byte[] {'{'}, new LocalizedText("Hỏng", "Broken"));
            harvest.complete();
            return "1";
        });
    }

    @Test
    void recordsAreListedWithTheirOrigin() {
        JsonNode page = client.json("/api/v1/harvested?q=khi+tuong&source=partner");
        assertThat(page.get("total").asInt()).isEqualTo(1);
        JsonNode item = page.get("items").get(0);
        assertThat(item.get("origin").asString()).isEqualTo("https://partner.example/dataset/b");
        assertThat(item.get("licence").asString()).startsWith("https://creativecommons.org/");
        assertThat(client.json("/api/v1/harvested/partner/b").get("lastSeen").asString())
                .startsWith("20");
        assertThat(client.send("GET", "/api/v1/harvested", "Accept", "text/csv").body())
                .contains("partner/a,Mực nước");
    }

    @Test
    void aRecordOpensAsItCameAndIsNeverShownAsAPage() {
        HttpResponse<String> raw = client.send("GET", "/api/v1/harvested/partner/a/record");
        assertThat(raw.body()).isEqualTo("raw a");
        assertThat(raw.headers().firstValue("content-disposition").orElseThrow())
                .startsWith("attachment");
        String tag = raw.headers().firstValue("etag").orElseThrow();
        assertThat(client.send("GET", "/api/v1/harvested/partner/a/record", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(client.send("GET", "/api/v1/harvested/partner/a/files/rows.csv")
                        .statusCode())
                .isEqualTo(404);
        assertThat(client.send("GET", "/api/v1/harvested/partner/z").statusCode())
                .isEqualTo(404);
        assertThat(client.send("GET", "/api/v1/harvested/-/z").statusCode()).isEqualTo(404);
    }

    @Test
    void aSourceIsACatalogueOfItsOwn() {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(client.send("GET", CATALOGUE + ".ttl").body(), Lang.TURTLE)
                .parse(model);
        Resource dataset =
                model.listSubjectsWithProperty(DCTerms.identifier, "b").next();
        Resource origin = model.createResource("https://partner.example/dataset/b");
        assertThat(model.listSubjectsWithProperty(DCAT.dataset, dataset).toList())
                .hasSize(1);
        assertThat(dataset.getProperty(DCTerms.title).getString()).isEqualTo("Khí tượng");
        assertThat(dataset.hasProperty(DCTerms.source, origin)).isTrue();
        Resource file = dataset.getPropertyResourceValue(DCAT.distribution);
        assertThat(file.hasProperty(DCAT.downloadURL, model.createResource(origin + "/rows.csv")))
                .isTrue();
        assertThat(file.getPropertyResourceValue(DCTerms.license).getURI()).startsWith("https://creativecommons.org/");
        Resource record =
                model.listSubjectsWithProperty(FOAF.primaryTopic, dataset).next();
        assertThat(record.getProperty(model.createProperty("http://www.w3.org/ns/prov#generatedAtTime"))
                        .getString())
                .startsWith("20");
        assertThat(new DcatRecords(model.getGraph(), origin.getURI()).datasets())
                .as("as a harvester reads it")
                .hasSize(2);
        assertThat(client.send("GET", "/catalog.ttl").body()).doesNotContain("partner.example");
    }

    @Test
    void theCatalogueOfASourceComesInEverySyntax() {
        HttpResponse<String> turtle = client.send("GET", CATALOGUE + ".ttl");
        String tag = turtle.headers().firstValue("etag").orElseThrow();
        assertThat(client.send("GET", CATALOGUE + ".ttl", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        for (String extension : List.of("jsonld", "rdf", "nt", "trig")) {
            assertThat(client.send("GET", CATALOGUE + "." + extension).body())
                    .as(extension)
                    .contains("https://partner.example/dataset/a");
        }
        assertThat(client.send("GET", CATALOGUE, "Accept", "application/ld+json")
                        .headers()
                        .firstValue("content-type"))
                .contains("application/ld+json");
        assertThat(client.send("GET", CATALOGUE + ".ttl?page=2").statusCode()).isEqualTo(404);
        assertThat(client.send("GET", CATALOGUE + ".ttl?page=x").statusCode()).isEqualTo(404);
        assertThat(client.send("GET", "/harvested/none/catalog").statusCode()).isEqualTo(404);
        assertThat(client.send("GET", "/harvested/" + "x".repeat(3000) + "/catalog")
                        .statusCode())
                .isEqualTo(404);
        assertThat(client.send("POST", CATALOGUE).statusCode()).isEqualTo(401);
    }

    @Test
    void quarantineAndDeletionsAreForOfficers() throws IOException {
        String secret = "Bearer "
                + tokens.create("Phòng dữ liệu", Role.OFFICER, Optional.empty()).secret();
        assertThat(client.json("/api/v1/harvested-sources")
                        .get(0)
                        .get("quarantined")
                        .asInt())
                .isEqualTo(1);
        assertThat(client.send("GET", "/api/v1/intake/harvested/partner/quarantine")
                        .statusCode())
                .isEqualTo(401);
        assertThat(client.send("POST", "/api/v1/intake/harvested/partner/deletions")
                        .statusCode())
                .isEqualTo(401);
        assertThat(client.send("GET", "/api/v1/intake/harvested/partner/quarantine", "Authorization", secret)
                        .body())
                .contains("Broken");
        assertThat(client.send("POST", "/api/v1/intake/harvested/partner/deletions", "Authorization", secret)
                        .statusCode())
                .isEqualTo(200);
        assertThat(client.send("POST", "/api/v1/intake/harvested/none/deletions", "Authorization", secret)
                        .statusCode())
                .isEqualTo(404);
    }
}
