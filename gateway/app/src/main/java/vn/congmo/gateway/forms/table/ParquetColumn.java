package vn.congmo.gateway.forms.table;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import vn.congmo.csvw.datatype.Builtin;
import vn.congmo.csvw.datatype.Value;
import vn.congmo.csvw.metadata.Column;

/** Finds the narrowest SQL type that holds all values of a column with all their digits; text where there is none. */
final class ParquetColumn {

    private static final int MOST_DIGITS = 38;
    private static final int LONGEST = 60;
    private static final BigDecimal LEAST_LONG = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal GREATEST_LONG = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final String CLOCK = "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,6})?";
    private static final Pattern TIME = Pattern.compile(CLOCK);
    private static final Pattern DATE_TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T" + CLOCK);

    private final String name;
    private final boolean isList;
    private final Builtin base;
    private boolean fits = true;
    private int wholeDigits = 1;
    private int fractionDigits;
    private boolean isLong = true;

    ParquetColumn(Column column) {
        this.name = column.name();
        this.isList = column.separator().isPresent();
        this.base = column.datatype().base();
    }

    boolean isList() {
        return isList;
    }

    /** The column as text, in which values are gathered. */
    String staged() {
        return quoted() + " VARCHAR" + (isList ? "[]" : "");
    }

    /** The column in its own type. */
    String typed() {
        String type = type();
        return type.equals("VARCHAR")
                ? quoted()
                : "CAST(" + quoted() + " AS " + type + (isList ? "[]" : "") + ") AS " + quoted();
    }

    /** Takes a value into account. */
    void see(Value value) {
        String text = value.lexical();
        if (base.isNumeric() && !isFloating()) {
            seeNumber(text);
        } else {
            fits &= switch (base) {
                case DATE -> DAY.matcher(text).matches();
                case TIME -> TIME.matcher(text).matches();
                case DATE_TIME -> DATE_TIME.matcher(text).matches();
                default -> true;
            };
        }
    }

    private void seeNumber(String text) {
        if (text.length() > LONGEST) {
            fits = false;
            return;
        }
        BigDecimal number = new BigDecimal(text);
        wholeDigits = Math.max(wholeDigits, number.precision() - number.scale());
        fractionDigits = Math.max(fractionDigits, number.scale());
        isLong &= number.scale() == 0 && number.compareTo(LEAST_LONG) >= 0 && number.compareTo(GREATEST_LONG) <= 0;
    }

    private String type() {
        if (!fits) {
            return "VARCHAR";
        }
        return switch (base) {
            case BOOLEAN -> "BOOLEAN";
            case DATE -> "DATE";
            case TIME -> "TIME";
            case DATE_TIME -> "TIMESTAMP";
            case DOUBLE -> "DOUBLE";
            case FLOAT -> "FLOAT";
            case DECIMAL -> decimal();
            default -> base.isNumeric() ? integer() : "VARCHAR";
        };
    }

    private String integer() {
        return isLong ? "BIGINT" : decimal();
    }

    private String decimal() {
        int digits = wholeDigits + fractionDigits;
        return digits > MOST_DIGITS ? "VARCHAR" : "DECIMAL(" + Math.max(18, digits) + ", " + fractionDigits + ")";
    }

    private boolean isFloating() {
        return base == Builtin.DOUBLE || base == Builtin.FLOAT;
    }

    private String quoted() {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
