package vn.congmo.gateway.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congmo.gateway.SubjectsTest;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.catalogue.VersionFixture;
import vn.congmo.gateway.core.Sha256;

/** The files of one dataset are gone: it is named everywhere, all others are served, and no list is a shorter one. */
class HarvestSafetyTest extends SubjectsTest {

    @BeforeEach
    void lose() throws IOException {
        DatasetVersion before = current.get().find("big-problems").orElseThrow().current();
        DatasetVersion lost = VersionFixture.of(files, "big-problems", 2)
                .metadata(Files.readString(files.get(before.metadata().sha256())) + "\n")
                .table("lists", "id\nlost\n")
                .table("problems", "id\nlost-1\n")
                .build();
        for (Distribution file :
                List.of(lost.metadata(), lost.tables().getLast().csv())) {
            Files.delete(files.get(file.sha256()));
        }
        current.switchTo(current.get().with(lost, Sha256.of(new byte[] {2})));
    }

    @ParameterizedTest
    @CsvSource({
        "/catalog.ttl, /id/code/record-status/damaged",
        "/catalog.jsonld, /id/code/record-status/damaged",
        "/oai?verb=ListRecords&metadataPrefix=dcat_ap, /id/code/record-status/damaged",
        "/oai?verb=ListRecords&metadataPrefix=oai_dc, damaged",
        "/oai?verb=ListIdentifiers&metadataPrefix=oai_dc, dataset/big-problems",
        "/feed.atom, big-problems",
        "/api/v1/changes, big-problems",
        "/ldes.trig, ldes:EventStream",
        "/open-data-list.json, bị hỏng",
        "/open-data-list.csv, bị hỏng",
        "/api/v1/datasets, damaged",
        "/.well-known/void, dataset/big-problems"
    })
    void everyListNamesItBesideAllTheOthers(String path, String mark) {
        HttpResponse<String> answer = api().send("GET", path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(mark);
        if (!path.startsWith("/ldes")) {
            assertThat(answer.body()).contains("big-problems", "indicators", "organisations", "places", "plans");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/catalog.ttl", "/open-data-list.json", "/api/v1/datasets", "/api/v1/datasets/big-problems"})
    void whatIsSaidMeanwhileIsNotKept(String path) {
        assertThat(api().send("GET", path).headers().map()).doesNotContainKeys("etag", "last-modified");
        assertThat(api().send("GET", "/api/v1/datasets/plans").headers().map()).containsKey("etag");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dataset/big-problems/problems.csv",
                "/dataset/big-problems/csv-metadata.json",
                "/dataset/big-problems/version/2/problems.csv",
                "/api/v1/problems",
                "/sitemap.xml"
            })
    void whatCannotBeToldWholeIsNotToldShort(String path) {
        HttpResponse<String> answer = api().send("GET", path);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("retry-after")).isPresent();
        assertThat(answer.headers().map()).doesNotContainKey("etag");
        assertThat(answer.body()).contains("\"details\":{\"vi\":");
    }

    @Test
    void theOthersAreServedWhole() {
        assertThat(api().json("/api/v1/indicators").get("total").asInt()).isPositive();
        assertThat(api().json("/api/v1/tasks").get("total").asInt()).isPositive();
        assertThat(api().send("GET", "/dataset/plans/tasks.csv").statusCode()).isEqualTo(200);
        assertThat(api().json("/api/v1/datasets").get("total").asInt()).isEqualTo(5);
    }
}
