package vn.congmo.gateway.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.congmo.csvw.Csvw;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.table.Cell;
import vn.congmo.csvw.table.Row;
import vn.congmo.gateway.core.LocalizedText;

/**
 * Looks for what Law 91/2025/QH15 protects: identity numbers, mobile numbers and e-mail addresses of persons. Addresses
 * of offices (.gov.vn, landlines) stay, and so do URLs. A fault never repeats the value.
 */
final class PrivacyScreen {

    private static final Pattern URL = Pattern.compile("https?://\\S+");

    private final List<Fault> faults = new ArrayList<>();

    private PrivacyScreen() {}

    /** What it finds in the cells of all tables. */
    static List<Fault> check(StagedDataset dataset) {
        PrivacyScreen screen = new PrivacyScreen();
        for (Table table : dataset.group().tables()) {
            Csvw.rows(table, dataset, row -> screen.check(table, row));
        }
        return screen.faults;
    }

    private void check(Table table, Row row) {
        for (Cell cell : row.cells()) {
            if (!cell.column().virtual()) {
                check(table, row, cell);
            }
        }
    }

    private void check(Table table, Row row, Cell cell) {
        String text = URL.matcher(cell.stringValue()).replaceAll(" ");
        for (Personal kind : Personal.values()) {
            if (kind.form.matcher(text).find()) {
                faults.add(new Fault(
                        table.name() + ".csv",
                        row.line(),
                        cell.column().number(),
                        cell.column().name(),
                        "personal-data",
                        kind.message));
            }
        }
    }

    /** Kinds of personal data; each pattern runs in linear time. */
    private enum Personal {
        /** Decree 137/2015, article 13: province 001-096, century and sex, year of birth, six more digits. */
        IDENTITY_NUMBER("(?<![0-9A-Za-z])0\\d{11}(?![0-9A-Za-z])", "số định danh cá nhân (CCCD)", "an identity number"),
        MOBILE_NUMBER(
                "(?<![0-9A-Za-z])(?:\\+?84|0)[ .-]?[35789]\\d(?:[ .-]?\\d){7}(?![0-9A-Za-z])",
                "số điện thoại di động", "a mobile phone number"),
        EMAIL_ADDRESS(
                "[\\w.+-]{1,64}+@(?!(?:[\\w-]{1,63}\\.){0,5}gov\\.vn\\b)[\\w-]{1,63}+\\.[\\w.-]{2,}",
                "địa chỉ thư điện tử",
                "an e-mail address");

        private final Pattern form;
        private final LocalizedText message;

        Personal(String form, String vi, String en) {
            this.form = Pattern.compile(form);
            this.message = new LocalizedText(
                    "ô này có vẻ chứa %s của cá nhân; hãy bỏ hoặc che đi trước khi công bố".formatted(vi),
                    "this cell seems to hold %s of a person; remove or mask it before publishing".formatted(en));
        }
    }
}
