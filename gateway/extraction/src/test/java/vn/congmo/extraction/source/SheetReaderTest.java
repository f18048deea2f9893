package vn.congmo.extraction.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** A sheet is read by its values, in its own rows, and no further than the limits. */
class SheetReaderTest {
    private static final ReadingLimits SMALL =
            new ReadingLimits(1 << 20, 1, 1_000, 4 << 20, 200, 100, 100, 32, Duration.ofSeconds(10));

    @TempDir
    private Path folder;

    @Test
    void valuesAreWrittenAsXmlSchemaHasThem() throws Exception {
        try (var workbook = new XSSFWorkbook()) {
            var row = workbook.createSheet("Dữ liệu").createRow(2);
            row.createCell(0).setCellValue("Đắk Lắk");
            row.createCell(1).setCellValue(1_594_379.25);
            row.createCell(2).setCellValue(0.1 + 0.2);
            row.createCell(3).setCellValue(true);
            styled(row.createCell(4), "dd/mm/yyyy").setCellValue(LocalDateTime.of(2026, 11, 22, 0, 0));
            styled(row.createCell(5), "dd/mm/yyyy hh:mm").setCellValue(LocalDateTime.of(2026, 11, 22, 0, 0));
            styled(row.createCell(6), "hh:mm").setCellValue(0.75);
            styled(row.createCell(7), "[h]:mm").setCellValue(1.5);
            styled(row.createCell(8), "0%").setCellValue(0.125);
            styled(row.createCell(9), "#,##0 \"ngày\"").setCellValue(12);
            row.createCell(11).setCellFormula("B3*2");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(read(workbook, SMALL, Optional.empty()))
                    .containsExactly(
                            List.of(),
                            List.of(),
                            List.of(
                                    "Đắk Lắk",
                                    "1594379.25",
                                    "0.3",
                                    "true",
                                    "2026-11-22",
                                    "2026-11-22T00:00:00",
                                    "18:00:00",
                                    "1.5",
                                    "0.125",
                                    "12",
                                    "",
                                    "3188758.5"));
        }
    }

    @Test
    void theFirstSheetThatIsShownIsTakenOrTheOneThatIsNamed() throws Exception {
        try (var workbook = new XSSFWorkbook()) {
            for (var name : List.of("Ẩn", "Một", "Hai")) {
                workbook.createSheet(name).createRow(0).createCell(0).setCellValue(name);
            }
            workbook.setSheetHidden(0, true);
            workbook.setActiveSheet(1);
            assertThat(read(workbook, SMALL, Optional.empty())).containsExactly(List.of("Một"));
            assertThat(read(workbook, SMALL, Optional.of("Hai"))).containsExactly(List.of("Hai"));
            assertThatThrownBy(() -> read(workbook, SMALL, Optional.of("Ba")))
                    .isInstanceOfSatisfying(
                            UnreadableDocumentException.class,
                            refusal -> assertThat(refusal.vietnamese()).contains("không có trang tính Ba"));
        }
    }

    @Test
    void aFormulaThatNobodyCalculatedIsNoEmptyCell() throws Exception {
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet().createRow(4).createCell(2).setCellFormula("1+1");
            assertThatThrownBy(() -> read(workbook, SMALL, Optional.empty()))
                    .isInstanceOf(UnreadableDocumentException.class)
                    .hasMessageContaining("Cell C5");
        }
    }

    @Test
    void moreThanTheLimitsIsRefused() throws Exception {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            sheet.createRow(50_000).createCell(0).setCellValue("x");
            assertThatThrownBy(() -> read(workbook, SMALL, Optional.empty())).hasMessageContaining("100 table cells");
        }
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue("x".repeat(1_001));
            assertThatThrownBy(() -> read(workbook, SMALL, Optional.empty())).hasMessageContaining("1,000 characters");
        }
    }

    @Test
    void aPackageThatUnpacksWithoutEndIsRefusedWhileItDoes() throws IOException {
        var bomb = folder.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry(OfficeParts.TYPES));
            zip.write("<Types>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 64; i++) {
                zip.write(" ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThatThrownBy(() -> rows(bomb, SMALL, Optional.empty())).hasMessageContaining("unpacks to more than");
        assertThatThrownBy(() -> rows(Files.writeString(folder.resolve("no.xlsx"), "a,b"), SMALL, Optional.empty()))
                .hasMessageContaining("broken");
    }

    private static Cell styled(Cell cell, String format) {
        var workbook = cell.getSheet().getWorkbook();
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }

    private List<List<String>> read(Workbook workbook, ReadingLimits limits, Optional<String> sheet)
            throws IOException, UnreadableDocumentException {
        var file = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return rows(file, limits, sheet);
    }

    private static List<List<String>> rows(Path file, ReadingLimits limits, Optional<String> sheet)
            throws UnreadableDocumentException {
        var rows = new ArrayList<List<String>>();
        new SheetReader(limits).read(file, "book.xlsx", sheet, rows::add);
        return rows;
    }
}
