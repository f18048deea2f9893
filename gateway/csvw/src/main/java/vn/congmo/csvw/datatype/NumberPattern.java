package vn.congmo.csvw.datatype;

import org.jspecify.annotations.Nullable;

/**
 * A number pattern of UAX 35, such as {@code #,##0.00}; Vietnamese {@code #.##0,00} once the signs are told.
 *
 * @param maxInteger most digits before the decimal sign, which only numbers with an exponent are held to
 * @param primary size of the group next to the decimal sign, 0 where digits are not grouped
 * @param secondary size of the other groups
 * @param fractionGroup size of groups after the decimal sign, 0 where not grouped
 * @param minExponent fewest digits of the exponent, 0 where there must be none
 * @see <a href="https://www.unicode.org/reports/tr35/tr35-numbers.html#Number_Format_Patterns">UAX 35, part 3</a>
 */
record NumberPattern(
        char percentBefore,
        char sign,
        int minInteger,
        int maxInteger,
        int primary,
        int secondary,
        int minFraction,
        int maxFraction,
        int fractionGroup,
        char exponentSign,
        int minExponent,
        char percentAfter,
        char group) {

    /** The pattern that a string describes, null where it describes none. */
    static @Nullable NumberPattern of(String pattern, NumberSigns signs) {
        NumberShape shape = NumberShape.ofPattern(signs.simplify(pattern), signs);
        return shape == null || !isOrdered(shape, signs.group()) ? null : of(shape, signs.group());
    }

    private static boolean isOrdered(NumberShape shape, char group) {
        String exponent = shape.text.substring(shape.exponentStart, shape.exponentEnd);
        return isOrdered(shape.text.substring(shape.integerStart, shape.integerEnd), '#', '0', group)
                && isOrdered(shape.text.substring(shape.fractionStart, shape.fractionEnd), '0', '#', group)
                && isOrdered(exponent, '#', '0', NumberSigns.NONE)
                && (exponent.isEmpty() || exponent.endsWith("0"));
    }

    /** Some of the first sign, then some of the second, with single group signs only between two of them. */
    private static boolean isOrdered(String digits, char first, char second, char group) {
        boolean afterDigit = false;
        boolean afterSecond = false;
        for (int at = 0; at < digits.length(); at++) {
            char c = digits.charAt(at);
            boolean isGroup = c == group;
            if (isGroup ? !afterDigit || at == digits.length() - 1 : c == first && afterSecond) {
                return false;
            }
            afterSecond |= c == second;
            afterDigit = !isGroup;
        }
        return true;
    }

    private static NumberPattern of(NumberShape shape, char group) {
        String integer = shape.text.substring(shape.integerStart, shape.integerEnd);
        String fraction = shape.text.substring(shape.fractionStart, shape.fractionEnd);
        int last = integer.lastIndexOf(group);
        int before = integer.lastIndexOf(group, last - 1);
        int primary = last < 0 ? 0 : integer.length() - last - 1;
        return new NumberPattern(
                shape.percentBefore,
                shape.sign,
                count(integer, '0'),
                shape.hasExponent() ? count(integer, '0') + count(integer, '#') : Integer.MAX_VALUE,
                primary,
                last < 0 || before < 0 ? primary : last - before - 1,
                count(fraction, '0'),
                count(fraction, '0') + count(fraction, '#'),
                Math.max(fraction.indexOf(group), 0),
                shape.exponentSign,
                count(shape.text.substring(shape.exponentStart, shape.exponentEnd), '0'),
                shape.percentAfter,
                group);
    }

    /** Whether a number is written by the pattern; a sign may stand in front also where the pattern has none. */
    boolean matches(NumberShape number) {
        return number.percentBefore == percentBefore
                && number.percentAfter == percentAfter
                && (sign == NumberSigns.NONE || number.sign == sign || (sign == '+' && number.sign == '-'))
                && matchesInteger(number)
                && matchesFraction(number)
                && matchesExponent(number);
    }

    private boolean matchesInteger(NumberShape number) {
        int digits = 0;
        int sinceGroup = 0;
        int size = primary;
        for (int at = number.integerEnd - 1; at >= number.integerStart; at--) {
            if (number.text.charAt(at) != group) {
                digits++;
                sinceGroup++;
            } else if (primary == 0 || sinceGroup != size) {
                return false;
            } else {
                sinceGroup = 0;
                size = secondary;
            }
        }
        boolean isGrouped = primary == 0 || (sinceGroup <= size && (sinceGroup > 0 || digits == 0));
        return isGrouped && digits >= minInteger && digits <= maxInteger;
    }

    private boolean matchesFraction(NumberShape number) {
        int length = number.fractionEnd - number.fractionStart;
        for (int at = 0; at < length; at++) {
            boolean isGroup = number.text.charAt(number.fractionStart + at) == group;
            boolean wantsGroup = fractionGroup > 0 && at % (fractionGroup + 1) == fractionGroup;
            if (isGroup != wantsGroup || (isGroup && at == length - 1)) {
                return false;
            }
        }
        int digits = fractionGroup == 0 ? length : length - length / (fractionGroup + 1);
        boolean hasGoodPoint = !number.hasPoint || length > 0 || maxFraction == 0;
        return hasGoodPoint && digits >= minFraction && digits <= maxFraction;
    }

    private boolean matchesExponent(NumberShape number) {
        int digits = number.exponentEnd - number.exponentStart;
        boolean hasSign = exponentSign == NumberSigns.NONE || number.exponentSign != NumberSigns.NONE;
        return minExponent == 0 ? digits == 0 : digits >= minExponent && hasSign;
    }

    private static int count(String text, char wanted) {
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            count += text.charAt(at) == wanted ? 1 : 0;
        }
        return count;
    }
}
