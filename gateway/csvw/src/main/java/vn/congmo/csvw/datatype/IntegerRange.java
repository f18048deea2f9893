package vn.congmo.csvw.datatype;

import org.jspecify.annotations.Nullable;

/**
 * The numbers that an integer type may hold, each end as the digits of its distance from zero; compared as text, so that
 * a number of a million digits costs no more than reading it.
 *
 * @param below most that a negative number may be away from zero, null where there is no limit
 * @param above most that a positive number may be, null where there is no limit
 * @see <a href="https://www.w3.org/TR/xmlschema11-2/#integer">XML Schema Definition Language, part 2, 3.4.13-25</a>
 */
record IntegerRange(@Nullable String below, @Nullable String above, boolean hasZero) {

    private static final String NONE = "";
    private static final IntegerRange ALL = new IntegerRange(null, null, true);

    static IntegerRange of(Builtin base) {
        return switch (base) {
            case LONG -> new IntegerRange("9223372036854775808", "9223372036854775807", true);
            case INT -> new IntegerRange("2147483648", "2147483647", true);
            case SHORT -> new IntegerRange("32768", "32767", true);
            case BYTE -> new IntegerRange("128", "127", true);
            case UNSIGNED_LONG -> new IntegerRange(NONE, "18446744073709551615", true);
            case UNSIGNED_INT -> new IntegerRange(NONE, "4294967295", true);
            case UNSIGNED_SHORT -> new IntegerRange(NONE, "65535", true);
            case UNSIGNED_BYTE -> new IntegerRange(NONE, "255", true);
            case NON_NEGATIVE_INTEGER -> new IntegerRange(NONE, null, true);
            case POSITIVE_INTEGER -> new IntegerRange(NONE, null, false);
            case NON_POSITIVE_INTEGER -> new IntegerRange(null, NONE, true);
            case NEGATIVE_INTEGER -> new IntegerRange(null, NONE, false);
            default -> ALL;
        };
    }

    /** Whether a number, an optional sign and digits, is one of them. */
    boolean contains(String number) {
        if (below == null && above == null && hasZero) {
            return true;
        }
        int start = Digits.afterZeros(number, Digits.afterSign(number, 0), number.length());
        int digits = number.length() - start;
        if (digits == 0) {
            return hasZero;
        }
        String most = number.charAt(0) == '-' ? below : above;
        if (most == null || digits != most.length()) {
            return most == null || digits < most.length();
        }
        return number.compareTo(number.substring(0, start) + most) <= 0;
    }
}
