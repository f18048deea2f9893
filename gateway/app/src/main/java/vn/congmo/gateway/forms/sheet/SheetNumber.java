package vn.congmo.gateway.forms.sheet;

import java.math.BigDecimal;

/** Which numbers a spreadsheet can hold: it counts in binary floating point with 15 decimal digits. */
public final class SheetNumber {

    private static final int DIGITS = 15;
    private static final int EXPONENT = 300;
    private static final int LONGEST = 40;

    private SheetNumber() {}

    /** Whether a spreadsheet shows the number, as XML Schema writes it, with all its digits. */
    public static boolean isExact(String lexical) {
        if (lexical.length() > LONGEST || lexical.endsWith("INF") || lexical.equals("NaN")) {
            return false;
        }
        BigDecimal number = new BigDecimal(lexical).stripTrailingZeros();
        return number.precision() <= DIGITS && Math.abs(number.scale()) <= EXPONENT;
    }
}
