package vn.congmo.gateway.rows;

import java.util.Locale;
import java.util.Optional;
import vn.congmo.gateway.core.LocalizedText;

/**
 * A column of a table or of an answer.
 *
 * @param name        as in the header
 * @param kind        of its values, or of the members of its lists
 * @param list        whether a value is a list
 * @param title       for people
 * @param description what it means, where the metadata says it
 * @param datatype    the CSVW base type, for example {@code date}
 * @param required    whether every row has a value
 * @param separator   what parts the members of a list in CSV
 */
public record RowColumn(
        String name,
        RowKind kind,
        boolean list,
        LocalizedText title,
        Optional<LocalizedText> description,
        String datatype,
        boolean required,
        Optional<String> separator) {

    /** The name of the column that every table has besides its own: the number of the row, from 1 in file order. */
    public static final String ID = "_id";

    private static final String BETWEEN_MEMBERS = "|";

    static final RowColumn NUMBER = computed(ID, RowKind.INTEGER, new LocalizedText("Số thứ tự dòng", "Row number"));

    /** What parts the members of a list where its answer is text. */
    String between() {
        return separator.orElse(BETWEEN_MEMBERS);
    }

    static RowColumn computed(String name, RowKind kind, LocalizedText title) {
        String datatype =
                switch (kind) {
                    case TEXT -> "string";
                    case DATE_TIME -> "dateTime";
                    default -> kind.name().toLowerCase(Locale.ROOT);
                };
        return new RowColumn(name, kind, false, title, Optional.empty(), datatype, false, Optional.empty());
    }
}
