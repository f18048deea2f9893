package vn.congmo.gateway.catalogue.downloads;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.congmo.gateway.contract.ContractClient;
import vn.congmo.gateway.core.Sha256;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = DownloadsApplication.class)
class DownloadsTest {

    private static final HttpClient CLIENT = ContractClient.create();
    private static final String CURRENT = "/dataset/places/places.csv";
    private static final String FIRST = "/dataset/places/version/1/places.csv";
    private static final byte[] BYTES = DownloadsApplication.SECOND.getBytes(StandardCharsets.UTF_8);

    @LocalServerPort
    private int port;

    @Test
    void tableComesByteForByteWithAllItsHeaders() throws Exception {
        HttpResponse<byte[]> answer = get(CURRENT);
        assertThat(answer.body()).isEqualTo(BYTES);
        assertThat(header(answer, "content-type")).isEqualTo("text/csv;charset=utf-8;header=present");
        assertThat(header(answer, "content-length")).isEqualTo("" + BYTES.length);
        assertThat(header(answer, "etag")).isEqualTo('"' + Sha256.of(BYTES).hex() + '"');
        assertThat(header(answer, "last-modified")).isEqualTo("Fri, 20 Nov 2026 08:00:02 GMT");
        assertThat(header(answer, "content-disposition")).isEqualTo("attachment; filename=\"places-v2.csv\"");
        assertThat(header(answer, "content-location")).isEqualTo("/dataset/places/version/2/places.csv");
        assertThat(header(answer, "repr-digest"))
                .isEqualTo("sha-256=:"
                        + Base64.getEncoder().encodeToString(Sha256.digest().digest(BYTES)) + ":");
        assertThat(header(answer, "accept-ranges")).isEqualTo("bytes");
        assertThat(header(answer, "cache-control")).isEqualTo("no-cache, public");
        assertThat(header(answer, "link"))
                .isEqualTo("</dataset/places/places.csv-metadata.json>; rel=\"describedby\";"
                        + " type=\"application/csvm+json\"");
    }

    @Test
    void versionNeverChanges() throws Exception {
        HttpResponse<byte[]> answer = get(FIRST);
        assertThat(text(answer)).isEqualTo(DownloadsApplication.FIRST);
        assertThat(header(answer, "cache-control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(header(answer, "link"))
                .startsWith("</dataset/places/version/1/places.csv-metadata.json>; rel=\"describedby\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/dataset/places/csv-metadata.json, application/csvm+json, {\"number\": 2}",
        "/dataset/places/places.csv-metadata.json, application/csvm+json, {\"number\": 2}",
        "/dataset/places/version/1/csv-metadata.json, application/csvm+json, {\"number\": 1}",
        "/dataset/places/version/1/places.csv-metadata.json, application/csvm+json, {\"number\": 1}",
        "/dataset/places.ttl, text/turtle;charset=utf-8, <urn:a> <urn:b> 2 .",
        "/dataset/places.nt, application/n-triples, <urn:a> <urn:b> \"2\" .",
        "/dataset/places/version/1.ttl, text/turtle;charset=utf-8, <urn:a> <urn:b> 1 .",
        "/dataset/places/version/1.nt, application/n-triples, <urn:a> <urn:b> \"1\" .",
    })
    void descriptionsAndDumpsHaveTheirAddresses(String path, String type, String text) throws Exception {
        HttpResponse<byte[]> answer = get(path);
        assertThat(header(answer, "content-type")).isEqualTo(type);
        assertThat(text(answer).strip()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "places/places.excel.csv, text/csv;charset=utf-8;header=present, places-v2.excel.csv, excel",
        "places/places.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, places-v2.xlsx, table",
        "places.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, places-v2.xlsx, whole2",
        "places/places.jsonl, application/jsonl, places-v2.jsonl, {}",
        "places/places.parquet, application/vnd.apache.parquet, places-v2.parquet, PAR1",
        "places/datapackage.json, application/vnd.datapackage+json, places-datapackage-v2.json, {}",
        "places.nt.gz, application/gzip, places-v2.nt.gz, gz2",
        "places/version/1.nt.gz, application/gzip, places-v1.nt.gz, gz1",
        "places/version/1.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, places-v1.xlsx,"
                + " whole1",
    })
    void everyFormatHasItsTypeAndName(String path, String type, String name, String text) throws Exception {
        HttpResponse<byte[]> answer = get("/dataset/" + path);
        assertThat(header(answer, "content-type")).isEqualTo(type);
        assertThat(header(answer, "content-disposition")).isEqualTo("attachment; filename=\"" + name + "\"");
        assertThat(text(answer)).isEqualTo(text);
    }

    @Test
    void versionsAreLinkedWithEachOther() throws Exception {
        assertThat(get("/dataset/places/version/1/places.csv").headers().allValues("link"))
                .contains("</dataset/places/places.csv>; rel=\"latest-version\"")
                .noneMatch(link -> link.contains("predecessor-version"));
        assertThat(get("/dataset/places.ttl").headers().allValues("link"))
                .containsExactly("</dataset/places/version/1.ttl>; rel=\"predecessor-version\"");
        assertThat(header(get("/dataset/places.ttl"), "content-location")).isEqualTo("/dataset/places/version/2.ttl");
        assertThat(get("/dataset/places/version/2/places.xlsx").headers().allValues("link"))
                .containsExactly(
                        "</dataset/places/places.xlsx>; rel=\"latest-version\"",
                        "</dataset/places/version/1/places.xlsx>; rel=\"predecessor-version\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dataset/places/places.ods", "/dataset/places.ods", "/dataset/places/version/2.rdf"})
    void unknownFormatIsAnsweredWithTheKnownOnes(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path);
        String owner = path.contains("version") ? "/dataset/places/version/2" : "/dataset/places";
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(text(answer))
                .contains("\"" + owner + "/places.csv\"", "\"" + owner + "/places.parquet\"", "\"" + owner + ".ttl\"")
                .contains("\"" + owner + "/datapackage.json\"", "\"" + owner + "/csv-metadata.json\"");
    }

    @Test
    void knownStateIsNotSentAgain() throws Exception {
        String etag = header(get(CURRENT), "etag");
        HttpResponse<byte[]> byTag = get(CURRENT, "If-None-Match", etag);
        assertThat(byTag.statusCode()).isEqualTo(304);
        assertThat(byTag.body()).isEmpty();
        assertThat(header(byTag, "etag")).isEqualTo(etag);
        assertThat(header(byTag, "cache-control")).isEqualTo("no-cache, public");
        assertThat(get(CURRENT, "If-Modified-Since", "Fri, 20 Nov 2026 08:00:02 GMT")
                        .statusCode())
                .isEqualTo(304);
        assertThat(get(CURRENT, "If-None-Match", header(get(FIRST), "etag")).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {CURRENT, FIRST, "/dataset/places.ttl", "/dataset/places/csv-metadata.json"})
    void headHasTheHeadersOfGet(String path) throws Exception {
        HttpResponse<byte[]> get = get(path);
        HttpResponse<byte[]> head = CLIENT.send(request(path).HEAD().build(), BodyHandlers.ofByteArray());
        assertThat(head.body()).isEmpty();
        assertThat(head.statusCode()).isEqualTo(200);
        for (String name :
                List.of("content-type", "content-length", "etag", "last-modified", "link", "cache-control")) {
            assertThat(header(head, name)).as(name).isEqualTo(header(get, name));
        }
    }

    @ParameterizedTest
    @CsvSource({"bytes=0-9, 0, 10", "bytes=100-199, 100, 200", "bytes=-7, -7, 0", "bytes=110000-, 110000, 0"})
    void oneRangeIsSentAlone(String range, int from, int to) throws Exception {
        HttpResponse<byte[]> answer = get(CURRENT, "Range", range);
        int first = from < 0 ? BYTES.length + from : from;
        int end = to == 0 ? BYTES.length : to;
        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.body()).isEqualTo(Arrays.copyOfRange(BYTES, first, end));
        assertThat(header(answer, "content-range")).isEqualTo("bytes " + first + "-" + (end - 1) + "/" + BYTES.length);
    }

    @Test
    void rangeOfAnotherStateGetsTheWhole() throws Exception {
        assertThat(get(CURRENT, "Range", "bytes=0-9", "If-Range", "\"old\"").body())
                .isEqualTo(BYTES);
        String etag = header(get(CURRENT), "etag");
        assertThat(get(CURRENT, "Range", "bytes=0-9", "If-Range", etag).statusCode())
                .isEqualTo(206);
    }

    @Test
    void rangeBeyondTheEndIs416() throws Exception {
        HttpResponse<byte[]> answer = get(CURRENT, "Range", "bytes=99999999-");
        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(header(answer, "content-range")).isEqualTo("bytes */" + BYTES.length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dataset/places/none.csv",
                "/dataset/none/places.csv",
                "/dataset/places/version/3/places.csv",
                "/dataset/places/version/0/places.csv",
                "/dataset/places/version/99999999999/places.csv",
                "/dataset/none.ttl",
                "/dataset/places.jsonld",
                "/dataset/places/places.nt",
                "/dataset/places/..%2f..%2fetc%2fpasswd.csv",
                "/dataset/places/%00.csv",
                "/dataset/..%2f..%2fplaces/places.csv",
                "/dataset/places/places.csv%0d%0aX:1",
            })
    void whatWasNotPublishedIsAProblem(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "content-type")).isEqualTo("application/problem+json");
        assertThat(header(answer, "link")).isEmpty();
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = request(path);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
