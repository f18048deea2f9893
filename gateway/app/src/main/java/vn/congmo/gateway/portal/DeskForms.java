package vn.congmo.gateway.portal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.review.Field;
import vn.congmo.gateway.review.TableForm;

/** Makes the fields of a form, and the words for cells, from the metadata of a table. */
@Component
class DeskForms {

    private final Labels labels;
    private final BaseIri base;

    DeskForms(Labels labels, BaseIri base) {
        this.labels = labels;
        this.base = base;
    }

    /** The fields, filled with these cells. */
    List<InputView> inputs(TableForm form, Map<String, String> cells, Locale locale) {
        return form.fields().stream()
                .map(field -> input(form, field, cells.getOrDefault(field.name(), ""), locale))
                .toList();
    }

    /** A cell for people: a code by its name, a list with a semicolon between its items. */
    String words(Field field, String cell, Locale locale) {
        if (field.codeList().isPresent()) {
            return label(field.codeList().get(), cell, locale);
        }
        return field.separator().map(separator -> cell.replace(separator, "; ")).orElse(cell);
    }

    private InputView input(TableForm form, Field field, String value, Locale locale) {
        List<Option> options = field.codeList().stream()
                .flatMap(list -> field.codes().stream().map(code -> new Option(code, label(list, code, locale))))
                .toList();
        return new InputView(
                "field-" + form.name() + "-" + field.name(),
                "cell." + field.name(),
                field.label().in(locale),
                field.description().in(locale),
                field.required(),
                kind(field),
                field.separator()
                        .map(separator -> value.replace(separator, "\n"))
                        .orElse(value),
                options,
                field.reference().map(table -> "rows-" + table).orElse(""));
    }

    private static String kind(Field field) {
        if (field.codeList().isPresent()) {
            return "code";
        }
        if (field.reference().isPresent()) {
            return "row";
        }
        return field.separator().isPresent() || field.isText() && field.required() ? "lines" : "text";
    }

    private String label(String list, String code, Locale locale) {
        return labels.of(base.id("code", list + "/" + code), locale);
    }
}
