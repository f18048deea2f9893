package vn.congmo.extraction.source;

import java.io.IOException;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.DataFormatter;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** Excel 97 to 2003: the sheets that are shown, cells as shown; formulas by the value that was saved. */
final class XlsReader implements FormatReader {
    @Override
    public void read(Content content, Budget budget, BlockSink sink) throws IOException, UnreadableDocumentException {
        try (var in = content.open();
                var workbook = new HSSFWorkbook(in)) {
            var formatter = formatter();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
                    write(workbook.getSheetAt(i), formatter, budget, sink);
                }
            }
        } catch (EncryptedDocumentException e) {
            throw Refusals.encrypted(budget.name());
        }
    }

    /** Shows numbers and dates as a Vietnamese Excel does. */
    static DataFormatter formatter() {
        var formatter = new DataFormatter(Locale.of("vi", "VN"));
        formatter.setUseCachedValuesForFormulaCells(true);
        return formatter;
    }

    private static void write(HSSFSheet sheet, DataFormatter formatter, Budget budget, BlockSink sink)
            throws UnreadableDocumentException {
        var cells = new SheetSink(budget);
        for (var row : sheet) {
            for (var cell : row) {
                cells.cell(row.getRowNum(), cell.getColumnIndex(), formatter.formatCellValue(cell));
            }
        }
        for (var range : sheet.getMergedRegions()) {
            cells.merge(range.getFirstRow(), range.getLastRow(), range.getFirstColumn(), range.getLastColumn());
        }
        cells.write(sink);
    }
}
