package vn.congmo.gateway.review;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import vn.congmo.csvw.datatype.Parsed;
import vn.congmo.csvw.datatype.ValueParser;
import vn.congmo.csvw.problem.Place;
import vn.congmo.csvw.problem.Problem;
import vn.congmo.gateway.core.LocalizedText;

/** Checks what a person wrote into a row by the metadata of its table, before it is kept. */
final class RowCheck {

    private static final int LONGEST = 10_000;

    private final TableForm form;
    private final BiPredicate<String, String> rows;

    /**
     * A check of rows of this table.
     *
     * @param rows whether a table of the document has a row with an id
     */
    RowCheck(TableForm form, BiPredicate<String, String> rows) {
        this.form = form;
        this.rows = rows;
    }

    /**
     * The cells in the form in which they are kept: NFC, single spaces, without empty ones.
     *
     * @throws vn.congmo.gateway.core.Refusal naming every column that is wrong
     */
    Map<String, String> check(Map<String, String> cells) {
        List<LocalizedText> faults = new ArrayList<>();
        cells.keySet().stream()
                .filter(column -> form.find(column).isEmpty())
                .forEach(column -> faults.add(new LocalizedText(
                        column + ": bảng " + form.name() + " không có cột này để sửa",
                        column + ": the table " + form.name() + " has no such column to fill in")));
        Map<String, String> clean = new LinkedHashMap<>();
        for (Field field : form.fields()) {
            String value = clean(cells.getOrDefault(field.name(), ""), field);
            fault(field, value).ifPresent(faults::add);
            if (!value.isEmpty()) {
                clean.put(field.name(), value);
            }
        }
        if (!faults.isEmpty()) {
            throw ReviewErrors.invalid(faults);
        }
        return clean;
    }

    /** Controls and invisible characters have no place in a table. */
    static String clean(String words) {
        return Passages.fold(Normalizer.normalize(words, Normalizer.Form.NFC).replaceAll("[\\p{Cc}\\p{Cf}]", " "));
    }

    private static String clean(String words, Field field) {
        if (field.separator().isEmpty()) {
            return clean(words);
        }
        String separator = field.separator().get();
        return Pattern.compile("\\R|" + Pattern.quote(separator))
                .splitAsStream(words)
                .map(RowCheck::clean)
                .filter(item -> !item.isEmpty())
                .reduce((one, other) -> one + separator + other)
                .orElse("");
    }

    private Optional<LocalizedText> fault(Field field, String value) {
        if (value.isEmpty()) {
            return field.required()
                    ? Optional.of(fault(field, "không được để trống", "must not be empty"))
                    : Optional.empty();
        }
        if (value.length() > LONGEST) {
            return Optional.of(fault(field, "quá dài", "is too long"));
        }
        if (field.codeList().isPresent() && !field.codes().contains(value)) {
            return Optional.of(fault(
                    field,
                    "“%s” không có trong danh mục: %s".formatted(value, String.join(", ", field.codes())),
                    "“%s” is not on the list: %s".formatted(value, String.join(", ", field.codes()))));
        }
        return unknownRow(field, value).or(() -> wrongValue(field, value));
    }

    private Optional<LocalizedText> unknownRow(Field field, String value) {
        return field.reference()
                .filter(table -> !rows.test(table, value))
                .map(table -> fault(
                        field,
                        "văn bản không có dòng “%s” ở bảng %s".formatted(value, table),
                        "the document has no row “%s” in the table %s".formatted(value, table)));
    }

    private static Optional<LocalizedText> wrongValue(Field field, String value) {
        ValueParser parser = ValueParser.of(field.datatype(), Optional.empty());
        List<String> items = field.separator().isPresent()
                ? List.of(value.split(Pattern.quote(field.separator().get())))
                : List.of(value);
        return items.stream()
                .map(parser::parse)
                .filter(Parsed.Invalid.class::isInstance)
                .map(Parsed.Invalid.class::cast)
                .map(invalid -> Problem.error(
                        invalid.code(), Place.UNKNOWN, invalid.arguments().toArray()))
                .map(problem -> fault(field, problem.messageVi(), problem.messageEn()))
                .findFirst();
    }

    private static LocalizedText fault(Field field, String vi, String en) {
        return new LocalizedText(
                "%s (%s): %s".formatted(field.name(), field.label().vi(), vi),
                "%s (%s): %s".formatted(field.name(), field.label().en(), en));
    }
}
