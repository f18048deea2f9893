package vn.congmo.gateway.connectors.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.connectors.harvest.HarvestFixture;
import vn.congmo.gateway.connectors.harvest.HarvestOutcome;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.sandbox.Fault;

/** What does not fit its description, or is no table, is told with its place; what was kept before stays. */
class TableFaultsTest extends TablesFixture {

    @Test
    void rowsWithErrorsAreLeftOutAndTold() throws IOException {
        options.put("bad-rows", "0.5");
        twin.put(FILE, CSV, HEADER + "KP,Krông Pắc,nhiều,32/11/2026\n" + GOOD + "YD,Trùng,1,02/11/2026\n");
        HarvestOutcome outcome = run();
        assertThat(outcome.added()).isEqualTo(1);
        assertThat(outcome.quarantined()).isEqualTo(2);
        assertThat(text(0)).contains("nhiều").contains("Trùng");
        assertThat(text(1)).isEqualTo(HEADER + GOOD);
        assertThat(text(2)).contains("Yok Đôn").doesNotContain("nhiều").doesNotContain("Trùng");
        assertThat(quarantine()).extracting(record -> record.reason().vi()).anySatisfy(reason -> assertThat(reason)
                .contains("tram-do.csv, dòng 2: cột 3 (luong_mua): “nhiều”")
                .contains("cột 4 (ngay): “32/11/2026”"));
        assertThat(run().quarantined()).as("as long as they are there").isEqualTo(2);
        twin.put(FILE, CSV, HEADER + GOOD);
        assertThat(run().quarantined()).isZero();
        assertThat(quarantine()).isEmpty();
    }

    @Test
    void tooManyRowsWithErrorsPutTheFileAside() throws IOException {
        run();
        twin.put(FILE, CSV, HEADER + GOOD + "KP,Krông Pắc,nhiều,03/11/2026\n");
        HarvestOutcome outcome = run();
        assertThat(outcome.quarantined()).isEqualTo(1);
        assertThat(outcome.isDifferent()).isFalse();
        assertThat(reason()).startsWith("1 trong 3 dòng bị lỗi, quá 5.0 %. tram-do.csv: dòng 4, cột 3 (luong_mua)");
        assertThat(text(0)).as("what was kept before").isEqualTo(HEADER + GOOD);
    }

    @Test
    void aMappingThatDoesNotFitIsNoReasonToTakeTheFile() throws IOException {
        Path mapping =
                Files.writeString(folder.resolve("mapping.json"), metadata().replace("Lượng mưa", "Mưa"));
        options.put("metadata", "file:" + mapping);
        assertThat(run().quarantined()).isEqualTo(1);
        assertThat(reason()).contains("dòng 1, cột 3 (luong_mua): tiêu đề “Lượng mưa” không khớp");
        Files.writeString(mapping, "{");
        run();
        assertThat(reason()).contains("không phải JSON hợp lệ");
        Files.writeString(mapping, metadata().replace(FILE, "data.csv").replace("Trạm đo mưa", "Của tỉnh"));
        assertThat(run().added()).isEqualTo(1);
        assertThat(found().metadata().title().vi()).isEqualTo("Của tỉnh");
        Files.delete(mapping);
        assertThatThrownBy(this::run).isInstanceOf(Refusal.class);
    }

    @Test
    void encodingsAreThoseThatTheDialectNames() throws IOException {
        byte[] windows = "Mã,Tên\nBH,Buôn Đôn\nDM,Đăk Ma\u0323\n"
                .replace("ã", "a\u0303")
                .getBytes(Charset.forName("windows-1258"));
        twin.put("cu.csv", CSV, windows);
        options.put("tables", "cu.csv");
        run();
        assertThat(reason()).contains("không phải UTF-8 hợp lệ");
        twin.put(
                "cu.csv-metadata.json",
                "application/csvm+json",
                "{\"@context\":\"http://www.w3.org/ns/csvw\",\"url\":\"cu.csv\","
                        + "\"dialect\":{\"encoding\":\"windows-1258\"}}");
        assertThat(run().added()).isEqualTo(1);
        assertThat(text(1)).isEqualTo("Mã,Tên\nBH,Buôn Đôn\nDM,Đăk Mạ\n");
        assertThat(Files.readAllBytes(found().files().getFirst().content().orElseThrow()))
                .isEqualTo(windows);
        assertThat(found().files().getFirst().mediaType()).isEqualTo("text/csv;charset=windows-1258");
    }

    @Test
    void aPageInsteadOfTheTableChangesNothing() throws IOException {
        run();
        twin.put(FILE, "text/html", "<!DOCTYPE html><h1>Hệ thống đang bảo trì</h1>");
        assertThat(run().quarantined()).isEqualTo(1);
        assertThat(reason()).contains("trang web");
        twin.put(FILE, "text/csv", "\n  <html>đăng nhập</html>");
        assertThat(run().quarantined()).isEqualTo(1);
        assertThat(text(0)).isEqualTo(HEADER + GOOD);
        twin.put(FILE, CSV, HEADER);
        run();
        assertThat(reason()).contains("không có dòng nào");
    }

    @Test
    void aFileThatIsGoneWaitsForAPerson() {
        run();
        twin.remove(FILE);
        HarvestOutcome gone = run();
        assertThat(gone.held()).isEqualTo(1);
        assertThat(dataset().missing()).isTrue();
        here.harvests().allowDeletions(HarvestFixture.NAME);
        assertThat(here.names()).isEmpty();
        assertThat(run().quarantined())
                .as("now it is an address without a file")
                .isEqualTo(1);
        assertThat(reason()).contains("HTTP 404");
    }

    @Test
    void aDownloadThatBreaksOffIsTriedAgain() throws IOException {
        run();
        twin.put(FILE, CSV, HEADER + GOOD + "KP,Krông Pắc,7,03/11/2026\n");
        sandbox.fail(twin, Fault.CUT_OFF);
        assertThatThrownBy(this::run).isInstanceOfSatisfying(PartnerFault.class, fault -> assertThat(fault.kind())
                .isEqualTo(PartnerFault.Kind.UNCERTAIN));
        assertThat(text(0)).isEqualTo(HEADER + GOOD);
        assertThat(run().changed()).isEqualTo(1);
    }
}
