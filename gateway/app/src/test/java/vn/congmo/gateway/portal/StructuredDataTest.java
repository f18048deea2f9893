package vn.congmo.gateway.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.SubjectsTest;
import vn.congmo.gateway.catalogue.CatalogueSettings;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.PublishedMetadata;
import vn.congmo.gateway.catalogue.VersionFixture;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.feeds.FeedsFixture;

class StructuredDataTest extends SubjectsTest {

    @Autowired
    private BaseIri base;

    @Autowired
    private CatalogueSettings settings;

    @Autowired
    private PublishedMetadata metadata;

    @Test
    void saysWhatSearchEnginesWantToKnow() {
        Dataset plans = new FeedsFixture(files)
                .publish(2)
                .catalogue()
                .find(FeedsFixture.PLANS)
                .orElseThrow();
        JsonNode said = JsonMapper.shared().readTree(of(plans, Locale.ENGLISH));
        assertThat(said.get("@type").asString()).isEqualTo("Dataset");
        assertThat(said.get("name").asString()).isEqualTo("Plans");
        assertThat(said.get("version").asString()).isEqualTo("2");
        assertThat(said.get("dateModified").asString()).isEqualTo("2026-01-05T02:00:00.250Z");
        assertThat(said.get("temporalCoverage").asString()).isEqualTo("2025/2030-12-31");
        assertThat(said.get("license").asString()).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(said.get("distribution").get(0).get("contentUrl").asString())
                .isEqualTo("https://data.example.vn/dataset/duties/version/2/tasks.csv");
        assertThat(said.get("distribution").get(0).get("encodingFormat").asString())
                .isEqualTo("text/csv");
    }

    @Test
    void letsNoTextEndItsScript() {
        var version = VersionFixture.of(files, "scripts", 1)
                .metadata("""
                        {"@context": "http://www.w3.org/ns/csvw",
                         "dc:identifier": "scripts", "dc:title": "</script><b>",
                         "tables": [{"url": "scripts.csv"}]}
                        """)
                .table("scripts", "id\n1\n")
                .build();
        var plans = new Dataset(FeedsFixture.PLANS, List.of(version), new TreeMap<>());
        String json = of(plans, Locale.of("vi"));
        assertThat(json).doesNotContain("<");
        assertThat(JsonMapper.shared().readTree(json).get("name").asString()).isEqualTo("</script><b>");
    }

    private String of(Dataset dataset, Locale locale) {
        return new StructuredData(base, settings, metadata).of(dataset, dataset.current(), locale);
    }
}
