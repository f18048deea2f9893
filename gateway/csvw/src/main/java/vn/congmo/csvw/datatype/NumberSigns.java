package vn.congmo.csvw.datatype;

import java.util.Optional;

/**
 * What stands for the decimal point and between groups of digits. Both may be strings of several characters; such a one
 * is then exchanged for one private character, which the text itself must not hold.
 *
 * @param group {@link #NONE} where digits are not grouped
 */
record NumberSigns(char decimal, char group, String decimalText, String groupText) {

    static final char NONE = '\0';
    private static final char PRIVATE_DECIMAL = '\uE000';
    private static final char PRIVATE_GROUP = '\uE001';
    private static final String RESERVED = "0123456789#E+-%‰";

    static NumberSigns of(Format format) {
        String decimal = format.decimalChar().filter(NumberSigns::isSign).orElse(".");
        Optional<String> otherwise = format.pattern().isPresent() ? Optional.of(",") : Optional.empty();
        String group = format.groupChar()
                .filter(NumberSigns::isSign)
                .or(() -> otherwise)
                .filter(sign -> !sign.equals(decimal))
                .orElse("");
        return new NumberSigns(one(decimal, PRIVATE_DECIMAL), one(group, PRIVATE_GROUP), decimal, group);
    }

    /** Whether a string may stand for the decimal point or between groups: none of the signs of numbers themselves. */
    static boolean isSign(String text) {
        return !text.isEmpty() && text.chars().noneMatch(c -> RESERVED.indexOf(c) >= 0);
    }

    /** The text with one character for each sign, not a number at all where it holds a private character. */
    String simplify(String text) {
        if (decimalText.length() == 1 && groupText.length() <= 1) {
            return text;
        }
        if (text.indexOf(PRIVATE_DECIMAL) >= 0 || text.indexOf(PRIVATE_GROUP) >= 0) {
            return "";
        }
        boolean groupFirst = groupText.length() >= decimalText.length();
        String once = groupFirst ? exchangeGroup(text) : text.replace(decimalText, String.valueOf(decimal));
        return groupFirst ? once.replace(decimalText, String.valueOf(decimal)) : exchangeGroup(once);
    }

    private String exchangeGroup(String text) {
        return groupText.isEmpty() ? text : text.replace(groupText, String.valueOf(group));
    }

    private static char one(String sign, char otherwise) {
        return switch (sign.length()) {
            case 0 -> NONE;
            case 1 -> sign.charAt(0);
            default -> otherwise;
        };
    }
}
