package vn.congmo.gateway.review;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congmo.csvw.datatype.Datatype;
import vn.congmo.csvw.metadata.Column;
import vn.congmo.gateway.core.LocalizedText;

/**
 * A column that a person may fill in.
 *
 * @param separator  what parts several values in one cell
 * @param codeList   name of the code list whose codes alone are allowed
 * @param codes      these codes, sorted; empty without a list
 * @param reference  table whose row ids alone are allowed
 */
public record Field(
        String name,
        LocalizedText label,
        LocalizedText description,
        boolean required,
        Optional<String> separator,
        Optional<String> codeList,
        Set<String> codes,
        Optional<String> reference,
        Datatype datatype) {

    private static final Pattern CODE_URL = Pattern.compile(".*/id/code/([a-z0-9-]+)/\\{\\w+}");

    static Field of(Column column, Optional<String> reference, Function<String, Set<String>> codes) {
        Optional<String> list = column.valueUrl()
                .map(CODE_URL::matcher)
                .filter(Matcher::matches)
                .map(url -> url.group(1));
        return new Field(
                column.name(),
                TableForm.text(column.titles(), column.name()),
                TableForm.text(column.description(), ""),
                column.required(),
                column.separator(),
                list,
                new TreeSet<>(list.map(codes).orElse(Set.of())),
                reference,
                column.datatype());
    }

    /** Whether it holds free words, which may need several lines. */
    public boolean isText() {
        return codeList.isEmpty() && reference.isEmpty() && datatype.equals(Datatype.STRING);
    }
}
