package vn.congmo.extraction.outline;

import java.util.List;

/** Decides where one paragraph ends and the next begins, from the way the whole text is broken into lines. */
final class Wrapping {
    private static final double WRAPPED_SHARE = 0.15;
    private static final double SPACED_SHARE = 0.2;
    private static final List<String> OPENERS = List.of("lưu ý:", "kính gửi", "nơi nhận", "số:", "v/v", "phụ lục");

    private final boolean wrapped;
    private final boolean spaced;
    private final int width;

    private Wrapping(boolean wrapped, boolean spaced, int width) {
        this.wrapped = wrapped;
        this.spaced = spaced;
        this.width = width;
    }

    static Wrapping of(List<Row> rows) {
        long lower = rows.stream().filter(Row::startsLowerCase).count();
        int width = rows.stream()
                .mapToInt(row -> row.text().length())
                .sorted()
                .skip(rows.size() * 9L / 10)
                .findFirst()
                .orElse(0);
        long blanks = rows.stream().filter(row -> row.blankBefore() > 0).count();
        return new Wrapping(lower > WRAPPED_SHARE * rows.size(), blanks > SPACED_SHARE * rows.size(), width);
    }

    /** Whether a new paragraph begins between two rows. */
    boolean parts(Row previous, Row row) {
        if (marks(previous, row) || OPENERS.stream().anyMatch(row::startsWith)) {
            return true;
        }
        if (row.startsLowerCase() && !previous.endsSentence()) {
            return false;
        }
        if (previous.isUpperCase() != row.isUpperCase() && row.startsUpperCase()) {
            return true;
        }
        if (!wrapped) {
            return row.blankBefore() > 0 || !spaced && row.startsUpperCase() && !previous.isOpen();
        }
        return isLast(previous) && row.startsUpperCase();
    }

    /** A dash before a small letter in the middle of a sentence is no bullet. */
    private static boolean marks(Row previous, Row row) {
        var marker = Markers.find(row.text());
        if (marker == null) {
            return false;
        }
        boolean smallDash = marker.level().isBullet()
                && row.text().length() > marker.length()
                && Character.isLowerCase(row.text().charAt(marker.length()));
        return !smallDash || previous.endsSentence() || row.blankBefore() > 0 && previous.endsWith(",");
    }

    private boolean isLast(Row row) {
        return row.text().length() < (row.endsSentence() ? 0.9 : 0.6) * width;
    }
}
