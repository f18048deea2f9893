package vn.congmo.gateway.ckan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.ApiClient;
import vn.congmo.gateway.SubjectsApplication;
import vn.congmo.gateway.access.AuditLog;
import vn.congmo.gateway.access.Role;
import vn.congmo.gateway.access.Tokens;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.files.ChainedLog;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.files.Disk;

/** What officers write: kept, on record, by their roles, and the same again after a dump, a wipe and a load. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WritingTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    private int port;

    @Autowired
    private CurrentCatalogue current;

    @Autowired
    private ContentStore files;

    @Autowired
    private Tokens tokens;

    @Autowired
    private AuditLog audit;

    @Autowired
    private DataDirectory data;

    @Autowired
    private Disk disk;

    private String admin = "";
    private String publisher = "";
    private String officer = "";

    @BeforeEach
    void signIn() throws IOException {
        SubjectsApplication.publish(current, files, "first");
        admin = tokens.create("Quản trị", Role.ADMIN, Optional.empty()).secret();
        publisher =
                tokens.create("Phòng Công bố", Role.PUBLISHER, Optional.empty()).secret();
        officer = tokens.create("Văn thư", Role.OFFICER, Optional.empty()).secret();
        wipe();
    }

    @AfterEach
    void wipe() {
        for (String name : List.of("mot", "hai", "rieng")) {
            call("dataset_purge", admin, Map.of("id", name));
        }
    }

    @Test
    void aDumpAWipeAndALoadGiveTheSameDumpAgain() {
        ok("package_create", publisher, dataset("mot"));
        ok("package_create", publisher, dataset("hai"));
        String file = upload("mot", "Đắk Lắk.csv", "a,b\n1,2\n").path("url").asString();
        ok("package_patch", publisher, Map.of("id", "hai", "notes", "đã sửa"));
        Map<String, JsonNode> dump = dump();
        dump.keySet().forEach(name -> ok("package_delete", admin, Map.of("id", name)));
        dump.keySet().forEach(name -> ok("dataset_purge", admin, Map.of("id", name)));
        assertThat(dump()).isEmpty();
        assertThat(get(file).statusCode()).isEqualTo(404);
        dump.values().forEach(each -> ok("package_create", admin, each));
        assertThat(dump()).hasSize(2).isEqualTo(dump);
        assertThat(get(file).body()).isEqualTo("a,b\n1,2\n");
    }

    @Test
    void whatWasAcknowledgedIsOnDiskWithWhoDidIt() throws IOException {
        ok("package_create", publisher, dataset("mot"));
        String last = new ChainedLog(data.resolve("ckan-log.jsonl"), disk)
                .list()
                .getLast()
                .json();
        assertThat(last).contains("\"action\":\"package_create\"", "\"agent\":\"phong-cong-bo\"", "\"name\":\"mot\"");
        assertThat(audit.list().getLast().action()).isEqualTo("ckan-package-create");
        assertThat(audit.list().getLast().subject()).isEqualTo("mot");
    }

    @Test
    void anOfficerWritesWhatOnlyOfficersSee() {
        assertThat(call("package_create", officer, dataset("rieng")).statusCode())
                .isEqualTo(403);
        Map<String, Object> closed = new LinkedHashMap<>(dataset("rieng"));
        closed.put("private", true);
        ok("package_create", officer, closed);
        assertThat(get("/api/3/action/package_show?id=rieng").statusCode()).isEqualTo(403);
        assertThat(call("package_patch", officer, Map.of("id", "rieng", "private", false))
                        .statusCode())
                .isEqualTo(403);
        assertThat(call("organization_create", officer, Map.of("name", "co-quan"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(call("dataset_purge", publisher, Map.of("id", "rieng")).statusCode())
                .isEqualTo(403);
        ok("package_patch", publisher, Map.of("id", "rieng", "private", false));
        assertThat(get("/api/3/action/package_show?id=rieng").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"package_patch", "package_update", "package_delete", "dataset_purge"})
    void whatWasPublishedIsNotWrittenTo(String action) {
        HttpResponse<String> answer = call(action, admin, Map.of("id", "plans", "title", "x"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("plans is published from its files");
        assertThat(call("package_create", admin, dataset("plans")).body()).contains("That URL is already in use.");
    }

    @Test
    void aFileIsReplacedAndTakenAway() {
        ok("package_create", publisher, dataset("mot"));
        JsonNode first = upload("mot", "../../x y.CSV", "a\n1\n");
        assertThat(first.path("url").asString()).endsWith("/download/x-y.csv");
        String id = first.path("id").asString();
        JsonNode patched = ok("resource_patch", publisher, Map.of("id", id, "description", "mô tả"));
        assertThat(patched.path("url")).isEqualTo(first.path("url"));
        assertThat(get(first.path("url").asString()).body()).isEqualTo("a\n1\n");
        ok("resource_delete", publisher, Map.of("id", id));
        assertThat(get(first.path("url").asString()).statusCode()).isEqualTo(404);
    }

    @Test
    void aCookieOrNobodyWritesNothing() {
        assertThat(call("package_create", "", dataset("mot")).statusCode()).isEqualTo(403);
        assertThat(call("package_create", "cm_wrong", dataset("mot")).statusCode())
                .isEqualTo(403);
        assertThat(get("/api/3/action/package_create?name=mot").statusCode()).isEqualTo(400);
    }

    @Test
    void tokensAreMadeByAdministratorsOnly() {
        assertThat(call("api_token_create", officer, Map.of("user", "van-thu", "name", "x"))
                        .statusCode())
                .isEqualTo(403);
        String made = ok("api_token_create", admin, Map.of("user", "van-thu", "name", "x"))
                .path("token")
                .asString();
        assertThat(result("user_show", made).path("name").asString()).isEqualTo("van-thu");
        ok("api_token_revoke", officer, Map.of("token", made));
        assertThat(new ApiClient(port)
                        .send("GET", "/api/3/action/user_show", "Authorization", made)
                        .statusCode())
                .isEqualTo(404);
    }

    private Map<String, JsonNode> dump() {
        Map<String, JsonNode> dump = new LinkedHashMap<>();
        for (JsonNode name : new ApiClient(port)
                .json("/api/3/action/package_list")
                .path("result")
                .values()) {
            JsonNode each = new ApiClient(port)
                    .json("/api/3/action/package_show?id=" + name.asString())
                    .path("result");
            if (List.of("mot", "hai").contains(name.asString())) {
                dump.put(name.asString(), each);
            }
        }
        return dump;
    }

    private static Map<String, Object> dataset(String name) {
        return Map.of(
                "name",
                name,
                "title",
                "Bộ " + name,
                "owner_org",
                "ubnd-tinh-dak-lak",
                "license_id",
                "cc-by",
                "tags",
                List.of(Map.of("name", "chuyển đổi số"), Map.of("name", "AI")),
                "groups",
                List.of(Map.of("name", "gove")),
                "extras",
                List.of(Map.of("key", "ma", "value", "1")),
                "resources",
                List.of(Map.of("url", "https://x.example/a.csv", "format", "csv", "lang", "vi")));
    }

    private JsonNode upload(String owner, String name, String content) {
        String body = "--b\r\nContent-Disposition: form-data; name=\"package_id\"\r\n\r\n" + owner
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"upload\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--b--\r\n";
        HttpResponse<String> answer = new ApiClient(port)
                .send(
                        "POST",
                        "/api/3/action/resource_create",
                        BodyPublishers.ofString(body),
                        "Authorization",
                        publisher,
                        "Content-Type",
                        "multipart/form-data; boundary=b");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).path("result");
    }

    private JsonNode ok(String action, String token, Object arguments) {
        HttpResponse<String> answer = call(action, token, arguments);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).path("result");
    }

    private HttpResponse<String> call(String action, String token, Object arguments) {
        return new ApiClient(port)
                .send(
                        "POST",
                        "/api/3/action/" + action,
                        BodyPublishers.ofString(JSON.writeValueAsString(arguments)),
                        "Authorization",
                        token.isEmpty() ? "-" : token,
                        "Content-Type",
                        "application/json");
    }

    private JsonNode result(String action, String token) {
        String body = new ApiClient(port)
                .send("GET", "/api/3/action/" + action, "Authorization", token)
                .body();
        return JSON.readTree(body).path("result");
    }

    /** Addresses name the gateway as it will be known. */
    private HttpResponse<String> get(String address) {
        return new ApiClient(port).send("GET", address.replaceFirst("^https?://[^/]+", ""));
    }
}
