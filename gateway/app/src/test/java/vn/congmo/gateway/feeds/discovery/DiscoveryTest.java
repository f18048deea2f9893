package vn.congmo.gateway.feeds.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import vn.congmo.gateway.SubjectsTest;
import vn.congmo.gateway.core.BaseIri;

class DiscoveryTest extends SubjectsTest {

    @Test
    void mapsEveryPageInBothLanguages() {
        HttpResponse<String> map = api().send("GET", "/sitemap.xml");
        assertThat(map.body())
                .contains(
                        "<loc>https://data.example.vn/dataset/plans</loc><lastmod>2026-04-22T01:02:03Z</lastmod>",
                        "<loc>https://data.example.vn/en/problems/hue-2025-1</loc>",
                        "<loc>https://data.example.vn/dataset/plans/version/1</loc>",
                        "<loc>https://data.example.vn/indicators/pii</loc>",
                        "hreflang=\"en\" href=\"https://data.example.vn/en\"")
                .doesNotContain("#", "/desk", "/api/");
        String tag = map.headers().firstValue("etag").orElseThrow();
        assertThat(api().send("GET", "/sitemap.xml", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void cutsALargeMapIntoFiles() {
        var pages = IntStream.range(0, 5)
                .mapToObj(i -> new SitePage("/problems/" + i, Optional.of(Instant.EPOCH)))
                .toList();
        SiteMap map = new SiteMap(new BaseIri("https://data.example.vn"), pages, 2);
        assertThat(text(map.root())).contains("<loc>https://data.example.vn/sitemap/3.xml</loc>");
        assertThat(text(map.find(3).orElseThrow())).contains("/problems/4").doesNotContain("/problems/3<");
        assertThat(map.find(4)).isEmpty();
    }

    @Test
    void tellsSearchEnginesWhereTheMapIs() {
        assertThat(api().send("GET", "/robots.txt").body())
                .contains("Allow: /", "Sitemap: https://data.example.vn/sitemap.xml");
    }

    @Test
    void describesTheLinkedData() {
        HttpResponse<String> turtle = api().send("GET", "/.well-known/void");
        assertThat(turtle.headers().firstValue("content-type").orElseThrow()).startsWith("text/turtle");
        Graph graph = RDFParser.fromString(turtle.body(), Lang.TTL).toGraph();
        assertThat(graph.find(Node.ANY, RDF.type.asNode(), VOID.Dataset.asNode())
                        .toList())
                .hasSize(6);
        assertThat(graph.find(Node.ANY, VOID.dataDump.asNode(), Node.ANY)
                        .mapWith(triple -> triple.getObject().getURI())
                        .toList())
                .contains("https://data.example.vn/dataset/plans.ttl");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
