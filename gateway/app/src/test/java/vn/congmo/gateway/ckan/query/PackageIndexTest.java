package vn.congmo.gateway.ckan.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congmo.gateway.ckan.model.CkanGroup;
import vn.congmo.gateway.ckan.model.CkanPackage;
import vn.congmo.gateway.ckan.model.CkanResource;
import vn.congmo.gateway.ckan.model.CkanSite;

/** What harvesters and people ask, and what they get. */
class PackageIndexTest {

    private static final Instant EARLY = Instant.parse("2026-01-01T00:00:00Z");
    private static final PackageIndex INDEX = new PackageIndex(new CkanSite(
            "one",
            List.of(
                    of("ca-phe", "Cà phê Đắk Lắk", "org-1", 1, "CSV", "nông nghiệp"),
                    of("bai-toan-lon", "Bài toán lớn", "org-1", 2, "XLSX", "chuyển đổi số", "AI"),
                    of("chi-so", "Chỉ số PII", "org-2", 3, "CSV", "chuyển đổi số")),
            List.of(org("org-1", "so-khcn"), org("org-2", "so-tai-chinh")),
            Map.of()));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; bai-toan-lon ca-phe chi-so",
                "*:*; bai-toan-lon ca-phe chi-so",
                "*; bai-toan-lon ca-phe chi-so",
                "ca phe; ca-phe",
                "Cà phê; ca-phe",
                "phe ca; ca-phe",
                "\"phê cà\"; ''",
                "\"ca phe\" dak; ca-phe",
                "caph*; ''",
                "ph*; ca-phe",
                "title:toán; bai-toan-lon",
                "tags:\"chuyển đổi số\"; bai-toan-lon chi-so",
                "tags:\"CHUYỂN ĐỔI SỐ\"; bai-toan-lon chi-so",
                "tags:\"chuyen doi so\"; ''",
                "organization:so-khcn; bai-toan-lon ca-phe",
                "organization:so-khcn AND tags:AI; bai-toan-lon",
                "organization:so-khcn -tags:AI; ca-phe",
                "-organization:so-khcn; chi-so",
                "NOT organization:so-khcn; chi-so",
                "+organization:so-khcn +res_format:CSV; ca-phe",
                "name:(ca-phe OR chi-so); ca-phe chi-so",
                "name:(ca-phe chi-so); ''",
                "text:(toán OR PII); bai-toan-lon chi-so",
                "name:ca-phe OR name:chi-so  -organization:so-tai-chinh metadata_modified:[2026-01-01T00:00:00Z TO *]; ca-phe",
                "name:b*; bai-toan-lon",
                "name:[b TO c}; bai-toan-lon",
                "metadata_modified:[2026-01-03T00:00:00Z TO *]; bai-toan-lon chi-so",
                "metadata_modified:{2026-01-03T00:00:00Z TO *]; chi-so",
                "metadata_modified:[* TO 2026-01-02T00:00:00.000001Z]; ca-phe",
                "metadata_modified:[2026-01-02 TO 2026-01-03]; bai-toan-lon ca-phe",
                "num_tags:[2 TO 10]; bai-toan-lon",
                "extras_theme:*; bai-toan-lon ca-phe chi-so",
                "theme:GOVE; bai-toan-lon ca-phe chi-so",
                "nosuch:x; ''",
                "title:toán^4; bai-toan-lon",
                "res_url:\"http://x/ca-phe.csv\"; ca-phe",
                "C++ (; ''",
                "cà phê (; ca-phe"
            })
    void finds(String query, String names) {
        assertThat(names(QueryParser.parseTyped(query), "name asc")).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[broken",
                "a:[1 2]",
                "a:[1 TO 2",
                "a:(b",
                "a:\"b",
                "a:",
                "a:b)",
                "a:b OR",
                "AND a:b OR c:(",
            })
    void saysWhatCannotBeRead(String query) {
        assertThatThrownBy(() -> QueryParser.parse(query)).isInstanceOf(QuerySyntaxException.class);
    }

    @Test
    void bracketsWithoutEndDoNotEndTheProgram() {
        String deep = "(".repeat(10_000);
        assertThatThrownBy(() -> QueryParser.parse(deep)).isInstanceOf(QuerySyntaxException.class);
    }

    @Test
    void manyWildcardsTakeNoTime() {
        assertThat(Wildcards.match("a*".repeat(500) + "b", "a".repeat(5_000))).isFalse();
        assertThat(Wildcards.match("a*".repeat(500), "a".repeat(5_000))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "name desc, chi-so ca-phe bai-toan-lon",
        "metadata_modified desc, chi-so bai-toan-lon ca-phe",
        "'organization asc, metadata_modified desc', bai-toan-lon ca-phe chi-so",
        "title_string asc, bai-toan-lon chi-so ca-phe",
        "nosuch desc, bai-toan-lon ca-phe chi-so",
        "id asc, bai-toan-lon ca-phe chi-so"
    })
    void sorts(String sort, String names) {
        assertThat(names(new SolrQuery.All(), sort)).isEqualTo(names);
    }

    @Test
    void titlesCountMoreThanTagsAndAccentsMoreThanNone() {
        assertThat(names(QueryParser.parse("so"), "score desc, name asc")).isEqualTo("chi-so bai-toan-lon ca-phe");
    }

    @Test
    void countsValues() {
        PackageIndex.Found all = INDEX.search(each -> true, new SolrQuery.All(), List.of(), "id asc");
        assertThat(all.facet("tags", 50, 1).toString()).isEqualTo("{chuyển đổi số=2, AI=1, nông nghiệp=1}");
        assertThat(all.facet("tags", 1, 1)).hasSize(1);
        assertThat(all.facet("tags", -1, 2)).hasSize(1);
        assertThat(all.facet("nosuch", 50, 1)).isEmpty();
    }

    private static String names(SolrQuery query, String sort) {
        return String.join(
                " ",
                INDEX.search(each -> true, query, List.of(), sort).page(0, 10).stream()
                        .map(CkanPackage::name)
                        .toList());
    }

    private static CkanPackage of(String name, String title, String owner, int day, String format, String... tags) {
        CkanResource file = new CkanResource(
                name + "-file",
                Map.of("url", "http://x/" + name + ".csv", "format", format),
                Optional.empty(),
                EARLY,
                Optional.empty(),
                EARLY);
        return new CkanPackage(
                "id-" + name,
                name,
                owner,
                "somebody",
                CkanPackage.State.ACTIVE,
                false,
                Map.of("title", title),
                List.of(),
                Stream.of(tags).toList(),
                new TreeMap<>(Map.of("theme", "GOVE")),
                List.of(file),
                EARLY,
                EARLY.plusSeconds(day * 86_400L));
    }

    private static CkanGroup org(String id, String name) {
        return new CkanGroup(id, CkanGroup.Kind.ORGANIZATION, name, name, "", "", new TreeMap<>(), EARLY);
    }
}
