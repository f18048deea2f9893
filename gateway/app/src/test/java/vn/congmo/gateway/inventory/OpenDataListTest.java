package vn.congmo.gateway.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import vn.congmo.gateway.SubjectsTest;

class OpenDataListTest extends SubjectsTest {

    private static final String LIST = "/open-data-list";

    @Test
    void everyPublishedDatasetStandsInItWithWhatThePapersAskFor() {
        JsonNode list = api().json(LIST + ".json");
        assertThat(list.get("can_cu").asString()).isEqualTo("Nghị định 165/2025/NĐ-CP, Điều 10");
        assertThat(list.get("du_lieu").findValuesAsString("ma"))
                .containsExactly("big-problems", "indicators", "organisations", "places", "plans");
        JsonNode problems = list.get("du_lieu").get(0);
        assertThat(problems.get("co_quan_chu_tri").asString()).isEqualTo("Ủy ban nhân dân tỉnh Đắk Lắk");
        assertThat(problems.get("lop_du_lieu").asString()).isEqualTo("Dữ liệu mở");
        assertThat(problems.get("linh_vuc").asString()).isEqualTo("Khoa học và công nghệ; Chính quyền và khu vực công");
        assertThat(problems.get("pham_vi_thoi_gian").asString()).isEqualTo("2025-04-16/2026-06-10");
        assertThat(problems.get("ky_cap_nhat").asString()).isEqualTo("không định kỳ");
        assertThat(problems.get("giay_phep").asString()).isEqualTo("Giấy phép Creative Commons Ghi công 4.0");
        assertThat(problems.get("lien_he").asString()).contains("https://daklak.gov.vn");
        assertThat(problems.get("kenh_phan_hoi").asString()).isEqualTo("https://daklak.gov.vn");
        assertThat(problems.get("dinh_dang").asString()).isEqualTo("CSV; CSVW; RDF N-Triples; RDF Turtle");
        assertThat(problems.get("trang_thai").asString()).isEqualTo("Đã công bố");
        assertThat(problems.get("dia_chi").asString()).isEqualTo("https://data.example.vn/dataset/big-problems");
    }

    /** No code was found that is certain; an invented one would be worse than none. */
    @Test
    void codeOfAnAgencyIsEmptyUntilTheProvinceSetsIt() {
        assertThat(api().json(LIST + ".json").get("du_lieu").findValuesAsString("ma_co_quan"))
                .containsOnly("");
    }

    @Test
    void allFormatsSayTheSame() throws Exception {
        JsonNode json = api().json(LIST + ".json");
        List<String> names = List.copyOf(json.get("cot").propertyNames());
        List<String> csv = api().send("GET", LIST + ".csv").body().lines().toList();
        assertThat(csv.getFirst()).isEqualTo(String.join(",", names));
        assertThat(csv).hasSize(6);
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(
                        new StringReader(api().send("GET", LIST + ".xml").body())));
        for (int i = 0; i < 5; i++) {
            Element element = (Element) xml.getElementsByTagName("du_lieu").item(i);
            for (String name : names) {
                String value = json.get("du_lieu").get(i).get(name).asString();
                assertThat(element.getElementsByTagName(name).item(0).getTextContent())
                        .isEqualTo(value);
                assertThat(csv.get(i + 1)).contains(value.replace("\"", "\"\""));
            }
        }
    }

    @Test
    void sheetHasTheSameCellsUnderVietnameseTitles() throws IOException {
        JsonNode json = api().json(LIST + ".json");
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(api().bytes(LIST + ".xlsx")))) {
            List<Row> rows = book.getFirstSheet().read();
            int column = 0;
            for (String name : json.get("cot").propertyNames()) {
                assertThat(rows.getFirst().getCellText(column))
                        .isEqualTo(json.get("cot").get(name).asString());
                assertThat(rows.get(3).getCellText(column))
                        .isEqualTo(json.get("du_lieu").get(2).get(name).asString());
                column++;
            }
        }
    }

    @Test
    void isNegotiatedAndNotSentTwice() {
        HttpResponse<String> list = api().send("GET", LIST, "Accept", "application/xml");
        assertThat(list.headers().firstValue("content-type")).hasValue("application/xml; charset=utf-8");
        String etag = list.headers().firstValue("etag").orElseThrow();
        assertThat(api().send("GET", LIST + ".xml", "If-None-Match", etag).statusCode())
                .isEqualTo(304);
        assertThat(api().send("GET", LIST + ".pdf").statusCode()).isEqualTo(404);
    }
}
