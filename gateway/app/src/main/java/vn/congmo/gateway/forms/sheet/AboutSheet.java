package vn.congmo.gateway.forms.sheet;

import java.io.IOException;
import java.util.List;
import vn.congmo.csvw.metadata.Annotations;
import vn.congmo.csvw.metadata.Column;
import vn.congmo.csvw.metadata.NaturalLanguage;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.metadata.TableGroup;

/** A sheet that says what a workbook holds: title, licence, source, tables and the meaning of every column. */
public final class AboutSheet {

    private static final String DCTERMS = "http://purl.org/dc/terms/";

    private final TypedSheet sheet;

    /** Begins the sheet. */
    public AboutSheet(Spreadsheet book) {
        this.sheet = book.begin("Giới thiệu", List.of("Mục / Item", "Tiếng Việt", "English"));
    }

    /** Says what the dataset is, and where its files and their meaning are found. */
    public void describe(TableGroup group, String address) throws IOException {
        texts("Tên / Title", group.annotations(), "title");
        texts("Mô tả / Description", group.annotations(), "description");
        for (String licence : group.annotations().iris(DCTERMS + "license")) {
            line("Giấy phép / Licence", licence, licence);
        }
        line("Địa chỉ / Address", address, address);
    }

    /** Says what a table is and what its columns mean. */
    public void describe(Table table, int sheets) throws IOException {
        line("", "", "");
        line("Bảng / Table", table.name(), table.name());
        texts("Tên / Title", table.annotations(), "title");
        if (sheets > 1) {
            line(
                    "Chia trang / Sheets",
                    "Bảng dài hơn một trang tính nên nằm trên " + sheets + " trang",
                    "The table is longer than a sheet and stands on " + sheets + " of them");
        }
        for (Column column : table.schema().realColumns()) {
            line(column.name(), meaning(column, "vi"), meaning(column, "en"));
        }
    }

    /** Ends the sheet. */
    public void finish() throws IOException {
        sheet.finish();
    }

    private static String meaning(Column column, String language) {
        String description = in(column.description(), language);
        return description.isEmpty() ? column.title(language) : column.title(language) + ": " + description;
    }

    private void texts(String item, Annotations annotations, String term) throws IOException {
        NaturalLanguage texts = annotations.texts(DCTERMS + term);
        if (!texts.isEmpty()) {
            line(item, in(texts, "vi"), in(texts, "en"));
        }
    }

    private static String in(NaturalLanguage texts, String language) {
        return texts.find(language).orElse("");
    }

    private void line(String item, String vi, String en) throws IOException {
        sheet.next();
        sheet.write(item);
        sheet.write(vi);
        sheet.write(en);
    }
}
