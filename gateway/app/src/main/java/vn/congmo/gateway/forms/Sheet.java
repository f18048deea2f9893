package vn.congmo.gateway.forms;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.congmo.gateway.forms.sheet.Spreadsheet;
import vn.congmo.gateway.forms.sheet.TypedSheet;

/** A list as an XLSX file. */
public final class Sheet {

    /** The media type of XLSX. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Sheet() {}

    /**
     * Writes one sheet of texts under a bold, frozen header; no text becomes a formula. The caller closes the stream.
     *
     * @param rows cells in the order of the header; an empty text is an empty cell
     */
    public static void write(OutputStream out, String title, List<String> header, Iterable<List<String>> rows)
            throws IOException {
        try (Spreadsheet book = new Spreadsheet(out)) {
            TypedSheet sheet = book.begin(title, header);
            for (List<String> row : rows) {
                sheet.next();
                row.forEach(sheet::write);
            }
            sheet.finish();
        }
    }
}
