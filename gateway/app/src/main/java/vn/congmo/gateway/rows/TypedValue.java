package vn.congmo.gateway.rows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congmo.gateway.rows.RowCondition.Operator;

/**
 * A value that a column is compared with, and how: one that lies between two values that the column can hold is moved to
 * the lower of them.
 *
 * @param operator empty where the value lies beside all that the column can hold: then {@code always} tells the answer
 * @param text     in the engine's syntax
 */
record TypedValue(Optional<Operator> operator, String text, boolean always) {

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?([0-9]{1,60}(\\.[0-9]{0,60})?|\\.[0-9]{1,60})([eE][+-]?[0-9]{1,2})?");
    private static final Pattern DECIMAL = Pattern.compile("DECIMAL\\(([0-9]+),.*");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern CLOCK = Pattern.compile("[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,6})?)?");
    private static final BigDecimal LEAST_LONG = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal GREATEST_LONG = BigDecimal.valueOf(Long.MAX_VALUE);

    /**
     * Reads a value.
     *
     * @throws vn.congmo.gateway.core.Refusal when it does not fit the column's kind
     */
    static TypedValue of(TableColumn column, Operator operator, String value) {
        try {
            return switch (column.kind()) {
                case TEXT -> plain(operator, value);
                case INTEGER, DECIMAL -> number(column, operator, exact(value.strip()));
                case DOUBLE -> plain(operator, floating(column, value.strip()));
                case BOOLEAN -> plain(operator, truth(value.strip()));
                case DATE -> plain(operator, day(value.strip()));
                case TIME -> plain(operator, clock(value.strip()));
                case DATE_TIME -> plain(operator, moment(value.strip()));
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw RowErrors.invalidValue(column.name(), value, takes(column.kind()));
        }
    }

    /** The value in SQL. */
    SqlText sql(TableColumn column) {
        return column.kind() == RowKind.TEXT
                ? new SqlText().bind(text)
                : new SqlText().add("CAST(").bind(text).add(" AS " + column.type() + ")");
    }

    private static TypedValue plain(Operator operator, String text) {
        return new TypedValue(Optional.of(operator), text, false);
    }

    private static TypedValue constant(boolean always) {
        return new TypedValue(Optional.empty(), "", always);
    }

    private static TypedValue number(TableColumn column, Operator operator, BigDecimal value) {
        Matcher decimal = DECIMAL.matcher(column.type());
        int scale = column.scale();
        BigDecimal greatest = decimal.matches() ? greatest(Integer.parseInt(decimal.group(1)), scale) : GREATEST_LONG;
        BigDecimal least = decimal.matches() ? greatest.negate() : LEAST_LONG;
        if (value.compareTo(greatest) > 0) {
            return constant(operator == Operator.LT || operator == Operator.LE || operator == Operator.NE);
        }
        if (value.compareTo(least) < 0) {
            return constant(operator == Operator.GT || operator == Operator.GE || operator == Operator.NE);
        }
        BigDecimal lower = value.setScale(scale, RoundingMode.FLOOR);
        return lower.compareTo(value) == 0
                ? plain(operator, lower.toPlainString())
                : between(operator, lower.toPlainString());
    }

    private static TypedValue between(Operator operator, String lower) {
        return switch (operator) {
            case EQ -> constant(false);
            case NE -> constant(true);
            case LT, LE -> plain(Operator.LE, lower);
            case GT, GE -> plain(Operator.GT, lower);
        };
    }

    private static BigDecimal greatest(int digits, int scale) {
        return BigDecimal.TEN.pow(digits).subtract(BigDecimal.ONE).movePointLeft(scale);
    }

    private static BigDecimal exact(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new NumberFormatException(text);
        }
        return new BigDecimal(text);
    }

    private static String floating(TableColumn column, String text) {
        switch (text) {
            case "INF", "+INF", "inf" -> {
                return "inf";
            }
            case "-INF", "-inf" -> {
                return "-inf";
            }
            case "NaN", "nan" -> {
                return "nan";
            }
            default -> {
                double number = exact(text).doubleValue();
                String nearest = column.type().equals("FLOAT") ? "" + (float) number : "" + number;
                return nearest.replace("Infinity", "inf");
            }
        }
    }

    private static String truth(String text) {
        return switch (text) {
            case "true", "1" -> "true";
            case "false", "0" -> "false";
            default -> throw new NumberFormatException(text);
        };
    }

    private static String day(String text) {
        return LocalDate.parse(require(DAY, text)).toString();
    }

    private static String clock(String text) {
        LocalTime.parse(require(CLOCK, text));
        return text.length() == 5 ? text + ":00" : text;
    }

    private static String moment(String text) {
        String[] parts = text.split("[T ]", 2);
        String clock = parts.length == 1 ? "00:00:00" : clock(parts[1]);
        LocalDateTime.parse(day(parts[0]) + "T" + clock);
        return parts[0] + " " + clock;
    }

    private static String require(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new DateTimeException(text);
        }
        return text;
    }

    private static String takes(RowKind kind) {
        return switch (kind) {
            case TEXT -> "…";
            case INTEGER, DECIMAL, DOUBLE -> "12, -3.5";
            case BOOLEAN -> "true, false";
            case DATE -> "2026-11-22";
            case TIME -> "08:30:00";
            case DATE_TIME -> "2026-11-22T08:30:00, 2026-11-22";
        };
    }
}
