package vn.congmo.extraction.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Number formats and fonts of a workbook's cell styles: how a number is shown, and in which font a text is set. */
final class XlsxFormats implements Xml.Handler {
    private static final Pattern SPAN = Pattern.compile("\\[(h+|m+|s+)\\]", Pattern.CASE_INSENSITIVE);

    private final DataFormatter formatter = XlsReader.formatter();
    private final boolean since1904;
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Style> styles = new ArrayList<>();
    private final List<String> fonts = new ArrayList<>();
    private boolean inCellStyles;
    private boolean inFonts;

    XlsxFormats(boolean since1904) {
        this.since1904 = since1904;
    }

    private record Style(int format, int font) {}

    /** A number as its cell shows it. */
    String shown(double value, int style) {
        return formatter.formatRawCellContents(value, id(style), code(style), since1904);
    }

    /** Whether numbers are shown as days or times; spans of time ({@code [h]:mm}) are none. */
    boolean isDate(int style) {
        var code = code(style);
        return DateUtil.isADateFormat(id(style), code) && !SPAN.matcher(code).find();
    }

    /** The format in Excel's own words, for example {@code dd/mm/yyyy}. */
    String code(int style) {
        int id = id(style);
        var builtin = id < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX ? BuiltinFormats.getBuiltinFormat(id) : null;
        return formats.getOrDefault(id, builtin == null ? "General" : builtin);
    }

    boolean since1904() {
        return since1904;
    }

    private int id(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style).format() : 0;
    }

    String font(int style) {
        int font = style >= 0 && style < styles.size() ? styles.get(style).font() : 0;
        return font < fonts.size() ? fonts.get(font) : "";
    }

    @Override
    public boolean start(String name, Xml.Attributes attributes) {
        switch (name) {
            case "numFmt" -> formats.put(attributes.number("numFmtId", 0), attributes.get("formatCode", "General"));
            case "fonts" -> inFonts = true;
            case "font" -> fonts.add("");
            case "name" -> {
                if (inFonts && !fonts.isEmpty()) {
                    fonts.set(fonts.size() - 1, attributes.get("val", ""));
                }
            }
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                if (inCellStyles) {
                    styles.add(new Style(
                            Math.max(0, attributes.number("numFmtId", 0)),
                            Math.max(0, attributes.number("fontId", 0))));
                }
            }
            default -> {}
        }
        return !name.equals("dxfs");
    }

    @Override
    public void end(String name) {
        inCellStyles &= !name.equals("cellXfs");
        inFonts &= !name.equals("fonts");
    }
}
