package vn.congmo.clients;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import tools.jackson.databind.JsonNode;

/** A cell of any file format, in one form that tells numbers, booleans, texts and lists apart; empty for none. */
final class Cell {

    /** Doubles, which some formats and readers use, hold no more. */
    private static final MathContext PRECISION = new MathContext(14);

    private Cell() {}

    /** A cell of a format that has only text, typed as the column says. */
    static Optional<String> of(String text, Column column) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (column.isList()) {
            return list(Arrays.asList(text.split(Pattern.quote(column.separator()), -1)));
        }
        if (column.isNumber()) {
            return Optional.of(number(new BigDecimal(text)));
        }
        return Optional.of(column.isBoolean() ? "boolean " + text : "text " + text);
    }

    /** A list of texts; an empty one is none. */
    static Optional<String> list(List<String> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.stream().collect(Collectors.joining("\n", "list ", "")));
    }

    /** A value of JSON, typed as JSON says. */
    static Optional<String> of(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        if (node.isArray()) {
            return list(node.values().stream().map(JsonNode::asString).toList());
        }
        if (node.isNumber()) {
            return Optional.of(number(node.decimalValue()));
        }
        return Optional.of((node.isBoolean() ? "boolean " : "text ") + node.asString());
    }

    /** A cell of a workbook, typed as the workbook says; a list stands in one text. */
    static Optional<String> of(org.apache.poi.ss.usermodel.Cell cell, Column column) {
        if (cell.getCellType() == CellType.NUMERIC) {
            return Optional.of(
                    DateUtil.isCellDateFormatted(cell)
                            ? "text " + cell.getLocalDateTimeCellValue().toLocalDate()
                            : number(BigDecimal.valueOf(cell.getNumericCellValue())));
        }
        if (cell.getCellType() == CellType.BOOLEAN) {
            return Optional.of("boolean " + cell.getBooleanCellValue());
        }
        String text = cell.getStringCellValue();
        return column.isList()
                ? of(text, column)
                : Optional.of(text).filter(some -> !some.isEmpty()).map("text "::concat);
    }

    private static String number(BigDecimal value) {
        return "number " + value.round(PRECISION).stripTrailingZeros().toPlainString();
    }
}
