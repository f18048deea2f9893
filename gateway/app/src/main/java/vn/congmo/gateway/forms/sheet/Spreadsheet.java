package vn.congmo.gateway.forms.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;

/** A workbook that is written sheet by sheet and row by row; only the last rows are in memory. */
public final class Spreadsheet implements Closeable {

    private static final int LONGEST_NAME = 31;

    private final Workbook workbook;
    private final Set<String> names = new HashSet<>(Set.of("history"));
    private int sheets;

    /** Writes to a stream and leaves it open. */
    public Spreadsheet(OutputStream out) {
        this.workbook = new Workbook(out, "CongMo", null);
    }

    /** Begins a sheet with a frozen header; the one before must be finished. */
    public TypedSheet begin(String name, List<String> header) {
        sheets++;
        return new TypedSheet(workbook.newWorksheet(unique(name)), header);
    }

    /** Opens the workbook at the sheet that was begun last. */
    public void openAtLast() {
        workbook.setActiveTab(sheets - 1);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    /** Excel wants names of at most 31 characters, without some signs, unlike each other whatever their case. */
    private String unique(String wanted) {
        String plain = wanted.replaceAll("[\\[\\]:*?/\\\\'\\x00-\\x1F]", "_");
        for (int number = 1; ; number++) {
            String end = number == 1 ? "" : " (" + number + ")";
            String name = plain.substring(0, Math.min(plain.length(), LONGEST_NAME - end.length())) + end;
            if (names.add(name.toLowerCase(Locale.ROOT))) {
                return name;
            }
        }
    }
}
