package vn.congmo.csvw.datatype;

/**
 * A point on the time line, or a stretch of it.
 *
 * @param whole whole seconds, those before the start of the year 1 negative
 * @param fraction the rest in units of 10 to the minus 18, the digits beyond being left out; 0 or of either sign
 */
record Seconds(long whole, long fraction) implements Comparable<Seconds> {

    private static final int FRACTION_DIGITS = 18;
    private static final long ONE = 1_000_000_000_000_000_000L;
    private static final long PER_DAY = 86_400;
    private static final int[] DAYS_BEFORE = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};

    static Seconds of(Builtin base, DateTimeFields fields) {
        int hour = base == Builtin.TIME ? fields.hour % 24 : fields.hour;
        long minutes = hour * 60L + fields.minute - (fields.hasZone() ? fields.zone : 0);
        long whole = atDay(fields.year, fields.month, fields.day) + minutes * 60 + fields.second;
        return new Seconds(whole, fraction(fields.fraction, 0, fields.fraction.length()));
    }

    /** The start of a day of the Gregorian calendar, which is thought to hold for all years. */
    static long atDay(long year, int month, int day) {
        long years = year - 1;
        long leapDays = Math.floorDiv(years, 4) - Math.floorDiv(years, 100) + Math.floorDiv(years, 400);
        int leapDay = month > 2 && DateTimeFields.lengthOfMonth(year, 2) == 29 ? 1 : 0;
        return (years * 365 + leapDays + DAYS_BEFORE[month - 1] + leapDay + day - 1) * PER_DAY;
    }

    /** The digits of a fraction in our units. */
    static long fraction(String text, int from, int to) {
        int end = Math.min(to, from + FRACTION_DIGITS);
        long fraction = Digits.number(text, from, end);
        for (int digits = end - from; digits < FRACTION_DIGITS; digits++) {
            fraction *= 10;
        }
        return fraction;
    }

    Seconds plus(long seconds) {
        return new Seconds(whole + seconds, fraction);
    }

    @Override
    public int compareTo(Seconds other) {
        int wholes = Long.compare(floor(), other.floor());
        return wholes != 0 ? wholes : Long.compare(rest(), other.rest());
    }

    private long floor() {
        return fraction < 0 ? whole - 1 : whole;
    }

    private long rest() {
        return fraction < 0 ? fraction + ONE : fraction;
    }
}
