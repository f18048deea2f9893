package vn.congmo.gateway.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.csvw.table.BatchWorker;
import vn.congmo.csvw.table.Cell;
import vn.congmo.csvw.table.Row;
import vn.congmo.csvw.table.TableVisitor;
import vn.congmo.gateway.core.LocalizedText;

/**
 * Looks for what Law 91/2025/QH15 protects in the rows that another visitor is shown: identity numbers, mobile numbers
 * and e-mail addresses of persons. Addresses of offices (.gov.vn, landlines) stay, and so do URLs. A fault never repeats
 * the value.
 */
final class PrivacyScreen implements TableVisitor {

    private static final Pattern URL = Pattern.compile("https?://\\S+");

    private final TableVisitor next;
    private final int reported;
    private final List<Fault> faults = new ArrayList<>();
    private long total;

    /**
     * A screen in front of another visitor.
     *
     * @param reported how many faults it remembers at most
     */
    PrivacyScreen(TableVisitor next, int reported) {
        this.next = next;
        this.reported = reported;
    }

    /** What it found so far; of very much the first only. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** How much it found so far. */
    long total() {
        return total;
    }

    private void report(List<Fault> found) {
        total += found.size();
        faults.addAll(found.subList(0, Math.min(found.size(), reported - faults.size())));
    }

    @Override
    public Supplier<BatchWorker> open(Table table) {
        Supplier<BatchWorker> others = next.open(table);
        return () -> new Screening(table.name() + ".csv", others.get());
    }

    @Override
    public void close(List<String> comments) {
        next.close(comments);
    }

    private static void check(String file, Row row, List<Fault> found) {
        for (Cell cell : row.cells()) {
            if (!cell.column().virtual() && mayBePersonal(cell.stringValue())) {
                check(file, row, cell, found);
            }
        }
    }

    /** Most cells hold neither an at sign nor the ten digits of the shortest number, and need no closer look. */
    private static boolean mayBePersonal(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@' || (c >= '0' && c <= '9' && ++digits == 10)) {
                return true;
            }
        }
        return false;
    }

    private static void check(String file, Row row, Cell cell, List<Fault> found) {
        String text = URL.matcher(cell.stringValue()).replaceAll(" ");
        for (Personal kind : Personal.values()) {
            if (kind.form.matcher(text).find()) {
                found.add(new Fault(
                        file, row.line(), cell.column().number(), cell.column().name(), "personal-data", kind.message));
            }
        }
    }

    /** One thread's part of a table. */
    private final class Screening implements BatchWorker {

        private final String file;
        private final BatchWorker other;
        private final List<Fault> found = new ArrayList<>();

        Screening(String file, BatchWorker other) {
            this.file = file;
            this.other = other;
        }

        @Override
        public void work(List<Row> batch) {
            batch.forEach(row -> check(file, row, found));
            other.work(batch);
        }

        @Override
        public void deliver() {
            report(found);
            found.clear();
            other.deliver();
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
