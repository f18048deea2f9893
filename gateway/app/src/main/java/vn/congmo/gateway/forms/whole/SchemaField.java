package vn.congmo.gateway.forms.whole;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.congmo.csvw.datatype.Bounds;
import vn.congmo.csvw.datatype.Builtin;
import vn.congmo.csvw.datatype.Format;
import vn.congmo.csvw.metadata.Column;

/**
 * A column as a field of a Table Schema: its type, how it is written, and what its values must keep to.
 *
 * @see <a href="https://specs.frictionlessdata.io/table-schema/#types-and-formats">Table Schema, types and formats</a>
 */
final class SchemaField {

    private final Column column;
    private final String name;
    private final Builtin base;
    private final Format format;
    private final Map<String, Object> field = new LinkedHashMap<>();

    SchemaField(Column column, String name) {
        this.column = column;
        this.name = name;
        this.base = column.datatype().base();
        this.format = column.datatype().format();
    }

    Map<String, Object> toMap() {
        field.put("name", name);
        field.put("title", column.title("vi"));
        description().ifPresent(text -> field.put("description", text));
        if (column.separator().isPresent()) {
            field.put("type", "string");
        } else {
            type();
        }
        Map<String, Object> constraints = constraints();
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }

    private Optional<String> description() {
        String vi = column.description().find("vi").orElse("");
        String en =
                column.description().find("en").filter(text -> !text.equals(vi)).orElse("");
        String list = column.separator()
                .map(separator ->
                        "Danh sách, ngăn cách bằng “" + separator + "” / a list, parted by “" + separator + "”")
                .orElse("");
        return Optional.of(String.join("\n\n", List.of(vi, en, list)).strip().replaceAll("\n{3,}", "\n\n"))
                .filter(text -> !text.isEmpty());
    }

    private void type() {
        switch (base) {
            case BOOLEAN -> truth();
            case DATE -> moment("date", "default");
            case TIME -> moment("time", "default");
            case DATE_TIME, DATE_TIME_STAMP -> moment("datetime", "any");
            case G_YEAR -> field.put("type", format.pattern().isEmpty() ? "year" : "string");
            case G_YEAR_MONTH -> field.put("type", format.pattern().isEmpty() ? "yearmonth" : "string");
            case DURATION, DAY_TIME_DURATION, YEAR_MONTH_DURATION -> field.put("type", "duration");
            default -> {
                if (base.isNumeric()) {
                    number();
                } else {
                    field.put("type", "string");
                }
            }
        }
    }

    private void truth() {
        field.put("type", "boolean");
        String pair = format.pattern().orElse("true|false");
        int bar = pair.indexOf('|');
        if (bar > 0) {
            boolean isOwn = format.pattern().isPresent();
            field.put("trueValues", isOwn ? List.of(pair.substring(0, bar)) : List.of("true", "1"));
            field.put("falseValues", isOwn ? List.of(pair.substring(bar + 1)) : List.of("false", "0"));
        }
    }

    private void number() {
        Optional<String> group = format.groupChar()
                .or(() -> format.pattern().filter(p -> p.contains(",")).map(p -> ","));
        boolean isWhole = base != Builtin.DECIMAL && base != Builtin.DOUBLE && base != Builtin.FLOAT;
        field.put("type", isWhole && group.isEmpty() ? "integer" : "number");
        group.ifPresent(sign -> field.put("groupChar", sign));
        format.decimalChar().ifPresent(sign -> field.put("decimalChar", sign));
        if (format.pattern().filter(pattern -> pattern.matches(".*[%‰].*")).isPresent()) {
            field.put("bareNumber", false);
        }
    }

    /** Dates in a pattern of their own are written as for strptime; patterns that it does not know are left as text. */
    private void moment(String type, String standard) {
        String pattern = format.pattern().orElse("");
        if (pattern.isEmpty()) {
            field.put("type", type);
            field.put("format", standard);
        } else if (pattern.matches("[^SXx]*")) {
            field.put("type", type);
            field.put("format", strptime(pattern));
        } else {
            field.put("type", "string");
        }
    }

    private static String strptime(String pattern) {
        return pattern.replace("yyyy", "%Y")
                .replaceAll("M+", "%~")
                .replaceAll("d+", "%d")
                .replace("HH", "%H")
                .replace("mm", "%M")
                .replace("ss", "%S")
                .replace("%~", "%m");
    }

    private Map<String, Object> constraints() {
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (column.required()) {
            constraints.put("required", true);
        }
        if (column.separator().isPresent()) {
            return constraints;
        }
        Bounds bounds = column.datatype().bounds();
        bounds.minInclusive().ifPresent(text -> bound(constraints, "minimum", text));
        bounds.maxInclusive().ifPresent(text -> bound(constraints, "maximum", text));
        if (isText()) {
            length(constraints, "minLength", bounds.minLength(), bounds.length());
            length(constraints, "maxLength", bounds.maxLength(), bounds.length());
            format.pattern().ifPresent(pattern -> constraints.put("pattern", pattern));
        }
        return constraints;
    }

    private void bound(Map<String, Object> constraints, String constraint, String text) {
        if (base.isNumeric() && text.matches("[-+]?[0-9]{1,30}(\\.[0-9]{1,30})?")) {
            constraints.put(constraint, new BigDecimal(text));
        } else if (base == Builtin.DATE && format.pattern().isEmpty()) {
            constraints.put(constraint, text);
        }
    }

    private static void length(
            Map<String, Object> constraints, String constraint, OptionalInt length, OptionalInt exact) {
        (length.isPresent() ? length : exact).ifPresent(value -> constraints.put(constraint, value));
    }

    private boolean isText() {
        return "string".equals(field.get("type")) && base != Builtin.ANY_ATOMIC_TYPE && !isMoment();
    }

    private boolean isMoment() {
        return switch (base) {
            case DATE, TIME, DATE_TIME, DATE_TIME_STAMP, G_YEAR, G_YEAR_MONTH, G_MONTH, G_DAY, G_MONTH_DAY -> true;
            default -> false;
        };
    }
}
