package vn.congmo.extraction.annex;

import java.util.List;
import vn.congmo.extraction.table.Table;
import vn.congmo.extraction.text.AnnexHeading;
import vn.congmo.extraction.text.NormalisedText;

/**
 * The first part of the path of a table's rows: "PL2" in Phụ lục 2, "PL" in the only Phụ lục, "B1" in the first table outside
 * any.
 */
final class AnnexLabels {
    private AnnexLabels() {}

    static String of(NormalisedText text, List<Table> tables, Table table) {
        var label = "";
        for (var line : text.lines()) {
            if (line.start() >= table.span().start()) {
                break;
            }
            var number = AnnexHeading.number(text.value().substring(line.start(), line.end()));
            label = number == null ? label : "PL" + number;
        }
        return label.isEmpty() ? "B" + (tables.indexOf(table) + 1) : label;
    }
}
