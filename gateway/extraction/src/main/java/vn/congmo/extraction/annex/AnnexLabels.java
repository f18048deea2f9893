package vn.congmo.extraction.annex;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.congmo.extraction.table.Table;
import vn.congmo.extraction.text.NormalisedText;

/**
 * The first part of the path of a table's rows: "PL2" in Phụ lục 2, "PL" in the only Phụ lục, "B1" in the first table outside
 * any.
 */
final class AnnexLabels {
    private static final Pattern HEADING = Pattern.compile(
            "(?iu)[*#\\s]*(phụ lục|phụ biểu|biểu)(?: số)?[ .:]*([IVX]{1,5}|\\d{1,2}[A-Z]?)?(?![\\p{L}\\d])(.*)");
    private static final int LONGEST = 160;

    private AnnexLabels() {}

    static String of(NormalisedText text, List<Table> tables, Table table) {
        var label = "";
        for (var line : text.lines()) {
            if (line.start() >= table.span().start()) {
                break;
            }
            label = heading(text.value().substring(line.start(), line.end()), label);
        }
        return label.isEmpty() ? "B" + (tables.indexOf(table) + 1) : label;
    }

    private static String heading(String line, String before) {
        var matcher = HEADING.matcher(line);
        if (line.length() > LONGEST
                || !matcher.matches()
                || matcher.group(1).equals(matcher.group(1).toLowerCase(Locale.ROOT))) {
            return before;
        }
        boolean alone = matcher.group(3).isBlank()
                || !Character.isLowerCase(matcher.group(3).strip().charAt(0));
        return alone ? "PL" + (matcher.group(2) == null ? "" : matcher.group(2)) : before;
    }
}
