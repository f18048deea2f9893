package vn.congmo.csvw.datatype;

/** The parts of a date or time while it is read; a part that is not written keeps what it starts with. */
final class DateTimeFields {

    /** Stands for the time zone where none is written. */
    static final int NO_ZONE = Integer.MIN_VALUE;

    /** The farthest zone from Greenwich, in minutes. */
    static final int LAST_OFFSET = 14 * 60;

    private static final int NO_DAY = -1;
    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** A leap year, so that 29 February is a day where no year is written. */
    int year = 1972;

    int month = 12;

    /** Any number will do for comparing values of one type, as none of them has a day then. */
    int day = NO_DAY;

    int hour;
    int minute;
    int second;

    /** Digits of the fraction of a second, as written. */
    String fraction = "";

    /** Minutes east of Greenwich. */
    int zone = NO_ZONE;

    /** Whether there is such a day, hour and zone; midnight may be the end of the day, {@code 24:00:00}. */
    boolean isPossible() {
        return month >= 1
                && month <= 12
                && (day == NO_DAY || (day >= 1 && day <= lengthOfMonth(year, month)))
                && minute <= 59
                && second <= 59
                && (hour <= 23 || isEndOfDay())
                && (zone == NO_ZONE || Math.abs(zone) <= LAST_OFFSET);
    }

    boolean hasZone() {
        return zone != NO_ZONE;
    }

    private boolean isEndOfDay() {
        return hour == 24
                && minute == 0
                && second == 0
                && Digits.afterZeros(fraction, 0, fraction.length()) == fraction.length();
    }

    static int lengthOfMonth(long year, int month) {
        boolean isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 && isLeap ? 29 : LENGTHS[month - 1];
    }
}
