package vn.congmo.csvw.datatype;

import java.util.regex.Pattern;

/**
 * A number pattern of Unicode's UAX 35, such as {@code #,##0.00}; Vietnamese {@code #.##0,00} once the signs are told.
 *
 * @param minInteger fewest digits before the decimal sign
 * @param maxInteger most digits before it, which only numbers with an exponent are held to
 * @param primary size of the group next to the decimal sign, 0 where digits are not grouped
 * @param secondary size of the other groups
 * @param minFraction fewest digits after the decimal sign
 * @param maxFraction most digits after it
 * @param fractionGroup size of groups after it, 0 where not grouped
 * @param minExponent fewest digits of the exponent, 0 where there must be none
 */
record NumberPattern(
        String before,
        String sign,
        int minInteger,
        int maxInteger,
        int primary,
        int secondary,
        int minFraction,
        int maxFraction,
        int fractionGroup,
        int minExponent,
        String after,
        char groupChar) {

    /** Whether a string is a pattern, given the two signs. */
    static boolean isPattern(String text, char decimalChar, char groupChar) {
        String decimal = Pattern.quote(String.valueOf(decimalChar));
        String group = Pattern.quote(String.valueOf(groupChar));
        String integer = "(#(" + group + "?#)*(" + group + "?0)*|0(" + group + "?0)*)";
        String fraction = "(0(" + group + "?0)*(" + group + "?#)*|#(" + group + "?#)*)";
        String pattern = "[%‰]?[+-]?(" + integer + "(" + decimal + fraction + "?)?|" + decimal + fraction
                + ")(E[+-]?#*0+)?[%‰]?";
        return Pattern.matches(pattern, text);
    }

    static NumberPattern of(String text, char decimalChar, char groupChar) {
        NumberParts parts = NumberParts.split(text.replaceAll("E([+-]?)#*", "E$1"), decimalChar)
                .orElseThrow();
        String[] groups = parts.integer().split(Pattern.quote(String.valueOf(groupChar)), -1);
        String fraction = parts.fraction().replace(String.valueOf(groupChar), "");
        int primary = groups.length > 1 ? groups[groups.length - 1].length() : 0;
        int comma = parts.fraction().indexOf(groupChar);
        return new NumberPattern(
                parts.before(),
                parts.sign(),
                count(parts.integer(), '0'),
                parts.exponent().isEmpty()
                        ? Integer.MAX_VALUE
                        : String.join("", groups).length(),
                primary,
                groups.length > 2 ? groups[groups.length - 2].length() : primary,
                count(fraction, '0'),
                fraction.length(),
                Math.max(comma, 0),
                count(parts.exponent(), '0'),
                parts.after(),
                groupChar);
    }

    boolean matches(NumberParts number) {
        return number.before().equals(before)
                && number.after().equals(after)
                && (sign.isEmpty()
                        || number.sign().equals(sign)
                        || (sign.equals("+") && number.sign().equals("-")))
                && matchesInteger(number.integer())
                && matchesFraction(number.fraction())
                && matchesExponent(number.exponent());
    }

    private boolean matchesInteger(String integer) {
        int digits = 0;
        int sinceGroup = 0;
        int size = primary;
        for (int i = integer.length() - 1; i >= 0; i--) {
            if (integer.charAt(i) == groupChar) {
                if (primary == 0 || sinceGroup != size) {
                    return false;
                }
                sinceGroup = 0;
                size = secondary;
            } else {
                digits++;
                sinceGroup++;
            }
        }
        return digits >= minInteger && digits <= maxInteger && (primary == 0 || sinceGroup <= size);
    }

    private boolean matchesFraction(String fraction) {
        int digits = 0;
        for (int i = 0; i < fraction.length(); i++) {
            boolean isGroup = fraction.charAt(i) == groupChar;
            boolean wantsGroup = fractionGroup > 0 && i % (fractionGroup + 1) == fractionGroup;
            if (isGroup != wantsGroup) {
                return false;
            }
            digits += isGroup ? 0 : 1;
        }
        return digits >= minFraction && digits <= maxFraction;
    }

    private boolean matchesExponent(String exponent) {
        int digits = exponent.length() - (exponent.matches("[+-].*") ? 1 : 0);
        return minExponent == 0 ? exponent.isEmpty() : digits >= minExponent;
    }

    private static int count(String text, char wanted) {
        return (int) text.chars().filter(c -> c == wanted).count();
    }
}
