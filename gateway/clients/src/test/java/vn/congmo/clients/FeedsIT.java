package vn.congmo.clients;

import static org.assertj.core.api.Assertions.assertThat;

import io.gdcc.xoai.model.oaipmh.DeletedRecord;
import io.gdcc.xoai.model.oaipmh.results.Record;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;
import vn.congmo.running.InstalledProgram;

/** Harvesters of others read all datasets from each feed. */
class FeedsIT {

    @Test
    void xoaiIdentifiesTheArchive() {
        Xoai xoai = new Xoai(Bundled.address("/oai"));
        assertThat(xoai.identify().getDeletedRecord()).isEqualTo(DeletedRecord.PERSISTENT);
        assertThat(xoai.formats()).contains("oai_dc", "dcat_ap");
    }

    @Test
    void xoaiReadsAllRecordsInDublinCore() {
        List<Record> records = new Xoai(Bundled.address("/oai")).records("oai_dc");
        assertThat(records).hasSameSizeAs(Bundled.datasets());
        assertThat(records).allSatisfy(record -> assertThat(record.getMetadata().asUnparsedString())
                .contains("<dc:title", "<dc:publisher", "<dc:rights"));
        assertThat(Bundled.datasets()).allSatisfy(dataset -> assertThat(records)
                .anySatisfy(
                        record -> assertThat(record.getHeader().getIdentifier()).endsWith(dataset)));
    }

    @Test
    void xoaiReadsAllRecordsInDcatAp() {
        List<Record> records = new Xoai(Bundled.address("/oai")).records("dcat_ap");
        assertThat(records).hasSameSizeAs(Bundled.datasets());
        assertThat(records).allSatisfy(record -> {
            Model description = ModelFactory.createDefaultModel();
            StringReader metadata = new StringReader(record.getMetadata().asUnparsedString());
            description.read(metadata, null, "RDF/XML");
            assertThat(description
                            .listSubjectsWithProperty(RDF.type, DCAT.Dataset)
                            .toList())
                    .isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.atom", "/en/feed.atom"})
    void feedparserFindsEveryDatasetAndNoFault(String path) {
        JsonNode feed = Python.run("feedparser", "feed.py", List.of(Bundled.address(path)));
        assertThat(feed.path("bozo")).as("faults").isEmpty();
        assertThat(feed.path("entries")).hasSize(Bundled.datasets().size());
        assertThat(feed.path("entries"))
                .allSatisfy(entry -> assertThat(entry.path("title").asString()).isNotBlank());
    }

    @Test
    void feedparserReadsAllHitsOfASearchPageByPage() {
        String query = "?q=chuyen+doi+so&limit=40";
        JsonNode feed = Python.run("feedparser", "feed.py", List.of(Bundled.address("/api/v1/search.atom" + query)));
        assertThat(feed.path("bozo")).as("faults").isEmpty();
        assertThat(feed.path("entries"))
                .hasSize(Bundled.json("/api/v1/search" + query).path("total").asInt())
                .hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feed.atom",
                "/opensearch.xml",
                "/oai?verb=Identify",
                "/oai?verb=ListRecords&metadataPrefix=oai_dc",
                "/oai?verb=ListRecords&metadataPrefix=dcat_ap",
                "/sitemap.xml",
                "/open-data-list.xml",
                "/catalog.rdf",
                "/dataset/plans/tasks.xml"
            })
    void xmllintFindsWellFormedXml(String path, @TempDir Path folder) throws IOException {
        String xmllint = InstalledProgram.get("libxml2-utils", "xmllint").toString();
        Path file = Files.write(folder.resolve("served.xml"), Bundled.bytes(path));
        Program run = Program.run(folder, List.of(xmllint, "--noout", "--nonet", file.toString()));
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
    }

    @Test
    void theSiteMapNamesEveryDatasetAndEveryAddressAnswers() {
        List<String> addresses = XmlReader.find(Served.xml("/sitemap.xml"), "//map:loc")
                .map(Node::getTextContent)
                .toList();
        assertThat(addresses).doesNotHaveDuplicates();
        assertThat(Bundled.datasets())
                .allSatisfy(dataset -> assertThat(addresses).contains(Bundled.address("/dataset/" + dataset)));
        assertThat(addresses.parallelStream().map(Bundled::get))
                .allSatisfy(answer -> assertThat(answer.headers().firstValue("Content-Type"))
                        .as(answer.uri().toString())
                        .hasValueSatisfying(type -> assertThat(type).startsWith("text/html")));
    }

    @Test
    void voidCountsTheTriplesOfEveryDataset() {
        Model description = ModelFactory.createDefaultModel();
        RDFDataMgr.read(
                description,
                new ByteArrayInputStream(Bundled.bytes("/.well-known/void")),
                Bundled.address("/"),
                Lang.TURTLE);
        Stream<String> datasets = Bundled.datasets().stream();
        assertThat(datasets).allSatisfy(dataset -> {
            RdfReader reader = new RdfReader(description, Bundled.address("/dataset/" + dataset));
            assertThat(reader.read("void:triples"))
                    .containsExactly(Bundled.json("/api/v1/datasets/" + dataset)
                            .path("triples")
                            .asString());
        });
    }
}
