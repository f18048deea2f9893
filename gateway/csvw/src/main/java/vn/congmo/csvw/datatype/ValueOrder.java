package vn.congmo.csvw.datatype;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a value stands among the values of its datatype, as one number. */
final class ValueOrder {

    private static final Pattern DATE_TIME =
            Pattern.compile("(?:(-?\\d{4,})(?:-(\\d\\d))?(?:-(\\d\\d))?|--(\\d\\d)(?:-(\\d\\d))?|---(\\d\\d))?T?"
                    + "(?:(\\d\\d):(\\d\\d):(\\d\\d(?:\\.\\d+)?))?(?:Z|([+-]\\d\\d):(\\d\\d))?");
    private static final Pattern DURATION = Pattern.compile(
            "-?P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+(?:\\.\\d+)?)S)?)?");
    private static final BigDecimal SECONDS_PER_DAY = new BigDecimal(86_400);
    private static final BigDecimal SECONDS_PER_MONTH = new BigDecimal("2629746");
    private static final BigDecimal SECONDS_PER_HOUR = new BigDecimal(3_600);
    private static final BigDecimal SECONDS_PER_MINUTE = new BigDecimal(60);
    private static final BigDecimal INFINITE = new BigDecimal("1E+400");

    private ValueOrder() {}

    /** The place of a value in the syntax of XML Schema; dates without a zone count as UTC. */
    static BigDecimal of(Builtin base, String lexical) {
        return switch (base.kind()) {
            case DATE_TIME -> ofDateTime(lexical);
            case DURATION -> ofDuration(lexical);
            default -> ofNumber(lexical);
        };
    }

    private static BigDecimal ofNumber(String lexical) {
        return switch (lexical) {
            case "INF" -> INFINITE;
            case "-INF", "NaN" -> INFINITE.negate();
            default -> new BigDecimal(lexical);
        };
    }

    private static BigDecimal ofDateTime(String lexical) {
        Matcher parts = DATE_TIME.matcher(lexical);
        if (!parts.matches()) {
            throw new IllegalArgumentException(lexical);
        }
        LocalDate day = LocalDate.of(
                number(parts, 1, 2000).intValue(),
                number(parts, parts.group(4) == null ? 2 : 4, 1).intValue(),
                number(parts, dayGroup(parts), 1).intValue());
        BigDecimal hours = number(parts, 7, 0).subtract(number(parts, 10, 0));
        BigDecimal offsetSign = lexical.matches(".*-\\d\\d:\\d\\d") ? BigDecimal.ONE.negate() : BigDecimal.ONE;
        BigDecimal minutes = number(parts, 8, 0).subtract(number(parts, 11, 0).multiply(offsetSign));
        return BigDecimal.valueOf(day.toEpochDay())
                .multiply(SECONDS_PER_DAY)
                .add(hours.multiply(SECONDS_PER_HOUR))
                .add(minutes.multiply(SECONDS_PER_MINUTE))
                .add(number(parts, 9, 0));
    }

    private static int dayGroup(Matcher parts) {
        if (parts.group(6) != null) {
            return 6;
        }
        return parts.group(4) == null ? 3 : 5;
    }

    private static BigDecimal ofDuration(String lexical) {
        Matcher parts = DURATION.matcher(lexical);
        if (!parts.matches()) {
            throw new IllegalArgumentException(lexical);
        }
        BigDecimal months = number(parts, 1, 0).multiply(BigDecimal.valueOf(12)).add(number(parts, 2, 0));
        BigDecimal seconds = months.multiply(SECONDS_PER_MONTH)
                .add(number(parts, 3, 0).multiply(SECONDS_PER_DAY))
                .add(number(parts, 4, 0).multiply(SECONDS_PER_HOUR))
                .add(number(parts, 5, 0).multiply(SECONDS_PER_MINUTE))
                .add(number(parts, 6, 0));
        return lexical.startsWith("-") ? seconds.negate() : seconds;
    }

    private static BigDecimal number(Matcher parts, int group, int otherwise) {
        String text = parts.group(group);
        return text == null ? BigDecimal.valueOf(otherwise) : new BigDecimal(text);
    }
}
