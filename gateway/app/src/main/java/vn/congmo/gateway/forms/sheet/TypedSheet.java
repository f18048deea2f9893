package vn.congmo.gateway.forms.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;
import vn.congmo.csvw.datatype.Builtin;
import vn.congmo.csvw.datatype.Value;

/** One sheet of a workbook: a header, then rows cell by cell. */
public final class TypedSheet {

    /** How many rows fit below the header. */
    static final int MOST_ROWS = 1_048_575;

    private static final int KEPT_ROWS = 500;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT([01]\\d|2[0-3]):\\d\\d:\\d\\d");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final double NARROWEST = 10;
    private static final double WIDEST = 40;

    private final Worksheet sheet;
    private int row;
    private int column;

    TypedSheet(Worksheet sheet, List<String> header) {
        this.sheet = sheet;
        sheet.freezePane(0, 1);
        for (int i = 0; i < header.size(); i++) {
            sheet.width(i, Math.clamp(header.get(i).length() * 1.2, NARROWEST, WIDEST));
            sheet.inlineString(0, i, SheetText.escape(SheetText.fit(header.get(i))));
            sheet.style(0, i).bold().set();
        }
    }

    /** How many rows were begun below the header. */
    int rows() {
        return row;
    }

    /** Begins the next row. */
    public void next() throws IOException {
        row++;
        column = 0;
        if (row % KEPT_ROWS == 0) {
            sheet.flush();
        }
    }

    /** Leaves the next cell empty. */
    public void skip() {
        column++;
    }

    /** Writes text into the next cell; it stays text whatever it looks like. */
    public void write(String text) {
        if (text.isEmpty()) {
            skip();
        } else {
            sheet.inlineString(row, column++, SheetText.escape(SheetText.fit(text)));
        }
    }

    /** Writes a number into the next cell, as text where the sheet cannot hold all its digits. */
    public void write(BigDecimal number) {
        if (SheetNumber.isExact(number.toPlainString())) {
            sheet.value(row, column++, number);
        } else {
            write(number.toPlainString());
        }
    }

    /** Writes a value into the next cell, typed where the sheet can hold it with all its digits, else as text. */
    public void write(Value value) {
        Builtin base = value.datatype().base();
        String text = value.lexical();
        if (base == Builtin.BOOLEAN) {
            sheet.value(row, column++, text.equals("true"));
        } else if (base.isNumeric() && SheetNumber.isExact(text)) {
            sheet.value(row, column++, new BigDecimal(text));
        } else if (base == Builtin.G_YEAR && YEAR.matcher(text).matches()) {
            sheet.value(row, column++, Integer.valueOf(text));
        } else if (base == Builtin.DATE && SheetText.isDay(text)) {
            write(LocalDate.parse(text), text);
        } else if (base == Builtin.DATE_TIME && TIME.matcher(text).matches()) {
            write(LocalDateTime.parse(text), text);
        } else {
            write(text);
        }
    }

    /** Ends the sheet. */
    public void finish() throws IOException {
        sheet.finish();
    }

    private void write(LocalDate day, String text) {
        if (isCounted(day)) {
            sheet.value(row, column, day);
            sheet.style(row, column++).format("yyyy-mm-dd").set();
        } else {
            write(text);
        }
    }

    private void write(LocalDateTime time, String text) {
        if (isCounted(time.toLocalDate())) {
            sheet.value(row, column, time);
            sheet.style(row, column++).format("yyyy-mm-dd hh:mm:ss").set();
        } else {
            write(text);
        }
    }

    /** Days before March 1900 have other numbers in Excel than anywhere else. */
    private static boolean isCounted(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }
}
