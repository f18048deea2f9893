package vn.congmo.extraction.times;

/**
 * A point or stretch of time in a passage.
 *
 * @param to index after its last token
 * @param value ISO 8601 at the printed precision: 2026-01-20, 2025-10-28T17:00, 2025-10, 2026-Q1, 2026-H1, 2030; a day of
 *     every year is --06-10
 */
public record Moment(int to, String value) {

    /** Whether no year is printed. */
    public boolean isYearly() {
        return value.startsWith("--");
    }

    /** Whether it is a day of a year, with or without the hour. */
    public boolean isDay() {
        return value.length() >= 10 && !isYearly();
    }

    /** Whether it is a bare year. */
    public boolean isYear() {
        return value.length() == 4;
    }
}
