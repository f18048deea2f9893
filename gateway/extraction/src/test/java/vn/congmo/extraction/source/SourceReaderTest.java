package vn.congmo.extraction.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congmo.extraction.paper.AnnexTable;
import vn.congmo.extraction.paper.DocxPaper;
import vn.congmo.extraction.paper.MarkupPaper;
import vn.congmo.extraction.paper.PdfPaper;
import vn.congmo.extraction.text.SourceCell;
import vn.congmo.extraction.text.SourceText;
import vn.congmo.extraction.text.UnreadableDocumentException;

class SourceReaderTest {
    private static final String SENTENCE =
            "Kế hoạch phát triển khoa học, công nghệ và chuyển đổi số của Ủy ban nhân dân tỉnh";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "x-UTF-16LE-BOM"})
    void readsUnicodeWithAndWithoutItsMark(String charset) throws Exception {
        assertThat(text(SENTENCE.getBytes(Charset.forName(charset)), "a.txt").characters())
                .endsWith(SENTENCE);
    }

    @Test
    void convertsTheEncodingsFromBeforeUnicode() throws Exception {
        var tcvn3 = "KÕ ho¹ch ph¸t triÓn khoa häc, c«ng nghÖ vµ chuyÓn ®æi sè cña ñy ban nh©n d©n tØnh";
        var vni = "Keá hoaïch phaùt trieån khoa hoïc, coâng ngheä vaø chuyeån ñoåi soá cuûa UÛy ban nhaân daân tænh";

        assertThat(text(bytes(tcvn3), "a.txt").characters()).isEqualToIgnoringCase(SENTENCE);
        assertThat(text(bytes(vni), "a.txt").characters()).isEqualTo(SENTENCE);
    }

    @Test
    void refusesBytesInNoEncoding() {
        assertRefused(new byte[] {'a', (byte) 0xC3, '(', 'b'}, "cu.txt", "cu.txt", "UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"PNG, PNG", "{\\rtf1 , no text", "%PDF-1.7 rubbish, broken", "<?xml version='1.0'?><a/>, XML"})
    void tellsFilesByTheirContentAndSaysWhatIsWrong(String head, String reason) {
        var bytes = head.equals("PNG") ? bytes("\u0089PNG") : bytes(head);

        assertRefused(bytes, "ke-hoach.txt", "ke-hoach.txt", reason);
    }

    @Test
    void findsMergedCellsAndTheHeaderOverTwoRows() throws Exception {
        for (var annex : List.of(DocxPaper.annex(), PdfPaper.annex())) {
            var text = text(annex, "annex");
            var cells = text.tables().getFirst().cells();

            assertThat(text.tables()).hasSize(1);
            assertThat(cells).hasSize(15);
            assertThat(cells.get(2))
                    .matches(cell -> cell.columnSpan() == 2 && words(text, cell).equals("Cơ quan"));
            assertThat(cells.get(8))
                    .matches(cell -> cell.rowSpan() == 2 && words(text, cell).startsWith("Sở K"));
            assertThat(words(text, cells.get(13))).isEqualTo(AnnexTable.text(3, 3));
            assertThat(text.characters()).startsWith("PHỤ LỤC\n\nTT\n").endsWith("\n\nHết.\n");
        }
    }

    @Test
    void readsWorksheetsAsShown() throws Exception {
        for (var workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            var text = text(workbook(workbook), "chi-tieu");

            assertThat(text.characters()).startsWith("BIỂU CHỈ TIÊU\n");
            assertThat(text.tables().getFirst().cells())
                    .extracting(cell -> words(text, cell))
                    .containsExactly("TT", "Chỉ tiêu", "Giá trị", "1", "Tỷ lệ hồ sơ trực tuyến", "85%");
        }
    }

    @Test
    void readsValuesPartedBySemicolonsAsATable() throws Exception {
        var csv = "TT;Nhiệm vụ;Thời hạn\n1;\"Rà soát; tổng hợp\";30/6/2026\n2;Tập huấn;Quý I/2026\n";

        assertThat(new SourceReader(ReadingLimits.STANDARD).read(csv.getBytes(StandardCharsets.UTF_8), "a.txt"))
                .satisfies(source -> assertThat(source.format()).isEqualTo(SourceFormat.CSV))
                .satisfies(source ->
                        assertThat(source.text().tables().getFirst().cells()).hasSize(9))
                .satisfies(source -> assertThat(source.text().characters()).contains("Rà soát; tổng hợp"));
    }

    @Test
    void refusesAnyDoctypeInPackages() throws Exception {
        var xml = "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>";

        assertRefused(MarkupPaper.zip("application/vnd.oasis.opendocument.text", xml), "a.odt", "DOCTYPE");
    }

    @Test
    void refusesCompressionBombs() throws Exception {
        var bomb = MarkupPaper.zip("application/vnd.oasis.opendocument.text", " ".repeat(30_000_000));

        assertRefused(bomb, "a.odt", "bom nén", "compression bomb");
    }

    @Test
    void refusesPackagesOfTooManyFilesAndOtherArchives() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 10_001; i++) {
                zip.putNextEntry(new ZipEntry("../" + i));
            }
        }

        assertRefused(out.toByteArray(), "a.docx", "10,000");
        assertRefused(MarkupPaper.zip("application/epub+zip", "<a/>"), "b.docx", "ZIP");
    }

    @Test
    void refusesScansAndLockedFiles() throws Exception {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            assertRefused(saved(document), "quet.pdf", "bản quét", "scan");
            document.protect(new StandardProtectionPolicy("o", "u", new AccessPermission()));
            assertRefused(saved(document), "khoa.pdf", "mật khẩu", "password");
        }
    }

    @Test
    void endsWhenItsTimeIsOver() throws Exception {
        var file = folder.resolve("big.pdf");
        PdfPaper.pages(60, SENTENCE, file);
        var hasty = new SourceReader(ReadingLimits.STANDARD.within(Duration.ofMillis(1)));

        assertThatThrownBy(() -> hasty.read(file, "big.pdf"))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("stopped");
    }

    @Test
    void readsFilesPageByPage() throws Exception {
        var file = folder.resolve("pages.pdf");
        PdfPaper.pages(20, SENTENCE, file);

        var text =
                new SourceReader(ReadingLimits.STANDARD).read(file, "pages.pdf").text();

        assertThat(text.pageStarts()).hasSize(20).startsWith(0);
        assertThat(text.characters().substring(text.pageStarts().get(19))).startsWith("20\n");
    }

    private static SourceText text(byte[] bytes, String name) throws UnreadableDocumentException {
        return new SourceReader(ReadingLimits.STANDARD).read(bytes, name).text();
    }

    private static void assertRefused(byte[] bytes, String name, String... reasons) {
        assertThatThrownBy(() -> text(bytes, name))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContainingAll(reasons);
    }

    private static String words(SourceText text, SourceCell cell) {
        return text.characters().substring(cell.start(), cell.end());
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static byte[] workbook(Workbook workbook) throws IOException {
        try (workbook;
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("Biểu 1");
            sheet.createRow(0).createCell(0).setCellValue("BIỂU CHỈ TIÊU");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            var header = sheet.createRow(2);
            header.createCell(0).setCellValue("TT");
            header.createCell(1).setCellValue("Chỉ tiêu");
            header.createCell(2).setCellValue("Giá trị");
            var row = sheet.createRow(3);
            row.createCell(0).setCellValue(1);
            row.createCell(1).setCellValue("Tỷ lệ hồ sơ trực tuyến");
            var percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
            row.createCell(2).setCellValue(0.85);
            row.getCell(2).setCellStyle(percent);
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
