package vn.congmo.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest workbook (ECMA-376) with texts, numbers, days and a formula. */
final class SampleWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private SampleWorkbook() {}

    /** Reservoirs, their volume when full, a day, and how full they were then, by a formula. */
    static byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            part(zip, "[Content_Types].xml", types());
            part(zip, "xl/_rels/workbook.xml.rels", relations());
            part(zip, "xl/workbook.xml", workbook());
            part(zip, "xl/styles.xml", styles());
            part(zip, "xl/worksheets/sheet1.xml", sheet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String types() {
        return "<Types xmlns='" + PACKAGE + "content-types'>" + type("/xl/workbook.xml", "sheet.main")
                + type("/xl/styles.xml", "styles") + type("/xl/worksheets/sheet1.xml", "worksheet") + "</Types>";
    }

    private static String relations() {
        return "<Relationships xmlns='" + PACKAGE + "relationships'><Relationship Id='r1' Type='" + RELATIONS
                + "/worksheet' Target='worksheets/sheet1.xml'/></Relationships>";
    }

    private static String workbook() {
        return "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONS
                + "'><sheets><sheet name='Hồ chứa' sheetId='1' r:id='r1'/></sheets></workbook>";
    }

    /** Plain, a day, a share in percent. */
    private static String styles() {
        return "<styleSheet xmlns='" + MAIN + "'><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='9'/>"
                + "</cellXfs></styleSheet>";
    }

    private static String sheet() {
        return "<worksheet xmlns='" + MAIN + "'><sheetData>"
                + row(text("Tên hồ") + text("Dung tích") + text("Ngày đo") + text("Tỷ lệ"))
                + row(text("Ea Súp Thượng") + number(146.94, 0) + number(46327, 1) + half(2))
                + row(text("Krông Búk Hạ") + number(109.34, 0) + number(46328, 1) + half(3))
                + "</sheetData></worksheet>";
    }

    private static String type(String part, String type) {
        return "<Override PartName='" + part + "' ContentType='" + TYPE + type + "+xml'/>";
    }

    private static String row(String cells) {
        return "<row>" + cells + "</row>";
    }

    private static String text(String text) {
        return "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    private static String number(double value, int style) {
        return "<c s='" + style + "'><v>" + value + "</v></c>";
    }

    private static String half(int row) {
        return "<c s='2'><f>B" + row + "/B" + row + "/2</f><v>0.5</v></c>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
