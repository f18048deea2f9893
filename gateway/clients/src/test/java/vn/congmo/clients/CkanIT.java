package vn.congmo.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.trentorise.opendata.jackan.CheckedCkanClient;
import eu.trentorise.opendata.jackan.CkanClient;
import eu.trentorise.opendata.jackan.CkanQuery;
import eu.trentorise.opendata.jackan.exceptions.CkanNotFoundException;
import eu.trentorise.opendata.jackan.exceptions.CkanValidationException;
import eu.trentorise.opendata.jackan.model.CkanDataset;
import eu.trentorise.opendata.jackan.model.CkanDatasetBase;
import eu.trentorise.opendata.jackan.model.CkanOrganization;
import eu.trentorise.opendata.jackan.model.CkanPair;
import eu.trentorise.opendata.jackan.model.CkanResource;
import eu.trentorise.opendata.jackan.model.CkanResourceBase;
import eu.trentorise.opendata.jackan.model.CkanTag;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** CKAN's clients read what is published, write what officers write, and ask tables row by row. */
class CkanIT {

    private static final CkanClient JACKAN = new CkanClient(Bundled.address("/").replaceFirst("/$", ""));

    @Test
    void jackanReadsEveryDataset() {
        assertThat(JACKAN.getApiVersion()).isEqualTo(3);
        assertThat(JACKAN.getDatasetList()).containsAll(Bundled.datasets());
        for (String name : Bundled.datasets()) {
            CkanDataset dataset = JACKAN.getDataset(name);
            JsonNode published = Bundled.json("/api/v1/datasets/" + name);
            assertThat(dataset.getTitle())
                    .isEqualTo(published.path("title").path("vi").asString());
            assertThat(dataset.getResources()).hasSizeGreaterThan(5);
            assertThat(JACKAN.getDataset(dataset.getId()).getName()).isEqualTo(name);
            CkanResource first = dataset.getResources().getFirst();
            assertThat(JACKAN.getResource(first.getId()).getUrl()).isEqualTo(first.getUrl());
            assertThat(Bundled.bytes(first.getUrl())).hasSize(Integer.parseInt(first.getSize()));
        }
    }

    @Test
    void jackanFindsAndLists() {
        assertThat(JACKAN.searchDatasets("bai toan lon", 10, 0).getResults())
                .extracting(CkanDataset::getName)
                .first()
                .isEqualTo("big-problems");
        CkanOrganization organisation = JACKAN.getOrganization(
                JACKAN.getDataset("big-problems").getOrganization().getName());
        assertThat(JACKAN.searchDatasets(CkanQuery.filter().byOrganizationName(organisation.getName()), 100, 0)
                        .getCount())
                .isPositive();
        assertThat(JACKAN.getGroupNames()).contains("gove");
        assertThat(JACKAN.getTagNamesList()).contains("chuyển đổi số");
        assertThat(JACKAN.getLicenseList()).isNotEmpty();
        assertThatThrownBy(() -> JACKAN.getDataset("nope")).isInstanceOf(CkanNotFoundException.class);
    }

    @Test
    void jackanWrites() {
        CkanClient officer = new CheckedCkanClient(
                Bundled.address("/").replaceFirst("/$", ""), Bundled.token("Jackan", "publisher"));
        CkanOrganization organisation = new CkanOrganization("co-quan-jackan");
        organisation.setTitle("Cơ quan Jackan");
        CkanOrganization made = officer.createOrganization(organisation);
        CkanDatasetBase wanted = new CkanDatasetBase("bo-jackan");
        wanted.setTitle("Bộ dữ liệu Jackan");
        wanted.setOwnerOrg(made.getId());
        wanted.setLicenseId("cc-by");
        wanted.setTags(List.of(new CkanTag("cà phê")));
        wanted.setExtras(List.of(new CkanPair("ma", "1")));
        CkanDataset dataset = officer.createDataset(wanted);
        CkanResourceBase file = new CkanResourceBase("https://x.example/a.csv", dataset.getId());
        file.setName("Tệp");
        CkanResource resource = officer.createResource(file);
        dataset = officer.getDataset("bo-jackan");
        assertThat(dataset.getResources()).extracting(CkanResource::getId).containsExactly(resource.getId());
        dataset.setNotes("Đã sửa");
        assertThat(officer.patchUpdateDataset(dataset).getNotes()).isEqualTo("Đã sửa");
        assertThat(JACKAN.searchDatasets("ca phe jackan", 10, 0).getCount()).isEqualTo(1);
        assertThatThrownBy(() -> officer.createDataset(wanted)).isInstanceOf(CkanValidationException.class);
        officer.deleteResource(resource.getId());
        officer.deleteDataset("bo-jackan");
        assertThat(JACKAN.getDatasetList()).doesNotContain("bo-jackan");
    }

    @Test
    void portalJsReadsAndTellsFaults() {
        JsonNode seen = Npm.run("ckan.mjs", List.of(Bundled.address("/")));
        assertThat(seen.path("names").values()).extracting(JsonNode::asString).containsAll(Bundled.datasets());
        assertThat(seen.path("title").asString())
                .isEqualTo(Bundled.json("/api/v1/datasets/plans")
                        .path("title")
                        .path("vi")
                        .asString());
        assertThat(seen.path("found").asInt()).isPositive();
        assertThat(seen.path("missing").asString()).isEqualTo("Not found");
        assertThat(seen.path("forbidden").asString()).startsWith("Access denied");
    }

    @Test
    void aProgramLoadsWhatItDumped() {
        String address = Bundled.address("/").replaceFirst("/$", "");
        JsonNode seen = Python.run("json", "ckan_load.py", List.of(address, Bundled.token("ckanapi", "admin")));
        assertThat(seen.path("dumped").asInt()).isEqualTo(2);
        assertThat(seen.path("left").asInt()).isZero();
        assertThat(seen.path("created").asInt()).isEqualTo(2);
        assertThat(seen.path("same").asBoolean()).as(seen.toString()).isTrue();
        assertThat(seen.path("file").asString()).isEqualTo("so,ten\n1,Đắk Lắk\n");
        assertThat(seen.path("denied").asString()).isEqualTo("Authorization Error");
    }

    @Test
    void theCatalogueAnnouncesTheActions() {
        assertThat(Bundled.text("/catalog.ttl"))
                .contains(Bundled.address("/api/3") + ">")
                .contains(Bundled.address("/mcp") + ">");
    }

    /** As udata's harvester does: all names, then each dataset, with every key that its schema asks for. */
    @Test
    void aHarvesterFindsEveryKey() {
        for (JsonNode name : result("package_list").values()) {
            JsonNode dataset = result("package_show?id=" + name.asString());
            assertThat(dataset.propertyNames())
                    .contains("organization", "extras", "tags", "groups", "private", "metadata_modified", "author");
            assertThat(dataset.path("resources").values()).allSatisfy(resource -> assertThat(resource.propertyNames())
                    .contains("mimetype", "format", "resource_type", "hash", "created", "size", "last_modified"));
        }
    }

    @Test
    void theDataStoreAnswersAndDumps() {
        JsonNode table = result("package_show?id=big-problems").path("resources").values().stream()
                .filter(resource -> resource.path("url").asString().endsWith("/problems.csv"))
                .findFirst()
                .orElseThrow();
        assertThat(table.path("datastore_active").asBoolean()).isTrue();
        String id = table.path("id").asString();
        JsonNode page = answered("datastore_search?resource_id=" + id
                + "&filters=%7B%22list%22:%22dak-lak-2026%22%7D&fields=_id,id,position&sort=position%20desc&limit=3");
        JsonNode all = result("datastore_search?resource_id=" + id + "&limit=0");
        assertThat(all.path("total").asInt()).isEqualTo(236);
        assertThat(page.path("fields").get(0).path("type").asString()).isEqualTo("int");
        assertThat(answered("datastore_search?resource_id=" + id + "&q=ca+phe").path("records"))
                .isNotEmpty();
        assertThat(result("datastore_info?id=" + id).path("meta").path("count").asInt())
                .isEqualTo(236);
        assertThat(Bundled.text("/datastore/dump/" + id + "?fields=id&limit=2").lines())
                .hasSize(3);
        for (String format : List.of("tsv", "json", "xml")) {
            assertThat(Bundled.text("/datastore/dump/" + id + "?format=" + format + "&limit=2"))
                    .hasSizeGreaterThan(100);
        }
        assertThat(Bundled.parse(Bundled.text("/datastore/dump/" + id + "?format=json&limit=2"))
                        .path("records"))
                .hasSize(2);
    }

    /** The engine of tables starts with the first question, which takes longer than an answer may on a busy machine. */
    private static JsonNode answered(String call) {
        try {
            return result(call);
        } catch (AssertionError busy) {
            Pause.seconds(5);
            return result(call);
        }
    }

    private static JsonNode result(String call) {
        return Bundled.json("/api/3/action/" + call).path("result");
    }
}
