package vn.congmo.gateway.feeds.oai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.congmo.gateway.SubjectsApplication;
import vn.congmo.gateway.SubjectsTest;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.contract.ContractClient;
import vn.congmo.gateway.feeds.FeedsFixture;

class OaiTest extends SubjectsTest {

    private static final String PLANS = "https://data.example.vn/dataset/duties";

    @Autowired
    private OaiRecords records;

    @BeforeEach
    void change() {
        current.switchTo(new FeedsFixture(files).publish(2).catalogue());
    }

    @Test
    void saysWhatItIs() throws Exception {
        Document identity = ask("verb=Identify");
        assertThat(all(identity, "baseURL")).containsExactly("https://data.example.vn/oai");
        assertThat(all(identity, "protocolVersion")).containsExactly("2.0");
        assertThat(all(identity, "deletedRecord")).containsExactly("persistent");
        assertThat(all(identity, "granularity")).containsExactly("YYYY-MM-DDThh:mm:ssZ");
        assertThat(all(identity, "earliestDatestamp")).containsExactly("2026-01-05T01:00:00Z");
        assertThat(all(identity, "adminEmail")).containsExactly("postmaster@data.example.vn");
    }

    @Test
    void givesADatasetInDublinCore() throws Exception {
        Document record = ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + PLANS);
        assertThat(all(record, "datestamp")).containsExactly("2026-01-05T02:00:00Z");
        assertThat(all(record, "dc:title")).contains("Kế hoạch", "Plans");
        assertThat(all(record, "setSpec")).containsExactly("theme-GOVE", "publisher-so-khcn");
    }

    @Test
    void givesADatasetInDcat() throws Exception {
        String path = "/oai?verb=GetRecord&metadataPrefix=dcat_ap&identifier=" + PLANS;
        String body = api().send("GET", path).body();
        String rdf = body.substring(body.indexOf("<rdf:RDF"), body.indexOf("</metadata>"));
        assertThat(RDFParser.fromString(rdf, Lang.RDFXML).toGraph().size()).isGreaterThan(50);
        assertThat(all(parse(body), "metadata")).hasSize(1);
    }

    @Test
    void tellsForEverThatADatasetWasWithdrawn() throws Exception {
        current.switchTo(new FeedsFixture(files).publish(2).withdraw().catalogue());
        Document list = ask("verb=ListRecords&metadataPrefix=oai_dc");
        Element header = (Element) list.getElementsByTagName("header").item(0);
        assertThat(header.getAttribute("status")).isEqualTo("deleted");
        assertThat(all(list, "datestamp")).containsExactly("2026-01-05T03:00:00Z");
        assertThat(all(list, "metadata")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-01-05, 1",
        "from=2026-01-05T02:00:00Z, 1",
        "until=2026-01-05T02:00:00Z, 1",
        "from=2026-01-05&until=2026-01-05, 1",
        "set=theme-GOVE, 1",
        "from=2026-01-06, 0",
        "from=2026-01-05T02:00:01Z, 0",
        "until=2026-01-04, 0",
        "set=theme-ECON, 0"
    })
    void selectsByTimeAndSet(String arguments, int found) throws Exception {
        Document list = ask("verb=ListIdentifiers&metadataPrefix=oai_dc&" + arguments);
        assertThat(all(list, "header")).hasSize(found);
        assertThat(codes(list)).isEqualTo(found == 0 ? List.of("noRecordsMatch") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "'', badVerb",
        "verb=Harvest, badVerb",
        "verb=Identify&verb=ListSets, badVerb",
        "verb=Identify&set=a, badArgument",
        "verb=GetRecord&metadataPrefix=oai_dc, badArgument",
        "verb=ListRecords, badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc, badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026, badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30, badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02&until=2026-01-03T00:00:00Z, badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02&until=2026-01-01, badArgument",
        "verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=a, badArgument",
        "verb=ListRecords&metadataPrefix=marc21, cannotDisseminateFormat",
        "verb=GetRecord&metadataPrefix=oai_dc&identifier=urn:none, idDoesNotExist",
        "verb=ListMetadataFormats&identifier=urn:none, idDoesNotExist",
        "verb=ListRecords&resumptionToken=a, badResumptionToken",
        "verb=ListSets&resumptionToken=a, badResumptionToken"
    })
    void namesEveryError(String query, String code) throws Exception {
        Document document = ask(query);
        assertThat(codes(document)).containsExactly(code);
        Element request = (Element) document.getElementsByTagName("request").item(0);
        boolean notUnderstood = code.equals("badVerb") || code.equals("badArgument");
        assertThat(request.getAttributes().getLength() == 0).isEqualTo(notUnderstood);
    }

    @Test
    void goesOnWhereAListWasInterruptedWhilePublishingGoesOn() {
        SubjectsApplication.publish(current, files, "oai");
        Catalogue catalogue = current.get();
        List<String> seen = new ArrayList<>();
        OaiRequest request = OaiRequest.of(Map.of("verb", List.of("ListRecords"), "metadataPrefix", List.of("oai_dc")));
        OaiPart part = OaiPart.of(request, catalogue, records.list(catalogue), 2);
        part.records().forEach(record -> seen.add(record.identifier()));
        while (part.next().isPresent()) {
            String token = part.next().orElseThrow().encode();
            request = OaiRequest.of(Map.of("verb", List.of("ListRecords"), "resumptionToken", List.of(token)));
            part = OaiPart.of(request, catalogue, records.list(catalogue), 2);
            part.records().forEach(record -> seen.add(record.identifier()));
        }
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
        assertThat(part.isInterrupted()).isTrue();
        assertThat(part.total()).isEqualTo(5);
    }

    @Test
    void refusesATokenOfAnotherLogOrAnotherVerb() throws Exception {
        SubjectsApplication.publish(current, files, "oai");
        Catalogue catalogue = current.get();
        OaiRequest request = OaiRequest.of(Map.of("verb", List.of("ListRecords"), "metadataPrefix", List.of("oai_dc")));
        String token = OaiPart.of(request, catalogue, records.list(catalogue), 2)
                .next()
                .orElseThrow()
                .encode();
        assertThat(codes(ask("verb=ListRecords&resumptionToken=" + token))).isEmpty();
        assertThat(codes(ask("verb=ListIdentifiers&resumptionToken=" + token))).containsExactly("badResumptionToken");
        SubjectsApplication.publish(current, files, "restored");
        assertThat(codes(ask("verb=ListRecords&resumptionToken=" + token))).containsExactly("badResumptionToken");
    }

    @Test
    void takesRequestsByPost() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + api().port() + "/oai"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("verb=ListSets"))
                .build();
        HttpResponse<String> sets = ContractClient.create().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(all(parse(sets.body()), "setSpec")).containsExactly("publisher-so-khcn", "theme-GOVE");
    }

    private Document ask(String query) throws Exception {
        HttpResponse<String> answered = api().send("GET", "/oai?" + query);
        assertThat(answered.statusCode()).isEqualTo(200);
        assertThat(answered.headers().firstValue("content-type").orElseThrow()).isEqualTo("text/xml;charset=UTF-8");
        return parse(answered.body());
    }

    private static Document parse(String body) throws Exception {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newNSInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<String> codes(Document document) {
        return elements(document, "error").stream()
                .map(error -> error.getAttribute("code"))
                .toList();
    }

    private static List<String> all(Document document, String name) {
        return elements(document, name).stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
