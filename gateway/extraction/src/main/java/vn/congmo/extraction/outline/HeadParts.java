package vn.congmo.extraction.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of every row of a head what it is, by its words and by the row before. */
final class HeadParts {
    private final List<Row> rows;
    private final int title;
    private final List<HeadPart> parts = new ArrayList<>();

    HeadParts(List<Row> rows, int title) {
        this.rows = rows;
        this.title = title;
        for (int at = 0; at < rows.size(); at++) {
            parts.add(part(at));
        }
        mendPlace();
    }

    List<Head.Cell> cells() {
        var cells = new ArrayList<Head.Cell>();
        for (int at = 0; at < rows.size(); at++) {
            cells.add(new Head.Cell(parts.get(at), rows.get(at)));
        }
        return cells;
    }

    private HeadPart part(int at) {
        var row = rows.get(at);
        if (HeadWords.isAddressees(row) || parts.contains(HeadPart.ADDRESSEES)) {
            return HeadPart.ADDRESSEES;
        }
        if (title >= 0 && at >= title) {
            return at == title ? HeadPart.TITLE : beneathTitle(at);
        }
        return fixed(at) instanceof HeadPart part ? part : loose(at);
    }

    private HeadPart beneathTitle(int at) {
        var row = rows.get(at);
        if (HeadWords.isOther(row) || HeadTitle.isBracketed(row) || HeadTitle.isGrounds(row)) {
            return HeadPart.OTHER;
        }
        boolean subject = parts.contains(HeadPart.SUBJECT);
        boolean ended = parts.getLast() != HeadPart.SUBJECT;
        boolean authority = HeadTitle.isAuthority(row) && !rows.get(at - 1).isOpen();
        return subject && (ended || authority) ? HeadPart.AUTHORITY : HeadPart.SUBJECT;
    }

    private @Nullable HeadPart fixed(int at) {
        var row = rows.get(at);
        if (HeadWords.isNation(row)) {
            return HeadPart.NATION;
        }
        if (HeadWords.isOther(row)) {
            return HeadPart.OTHER;
        }
        if (isNumber(at)) {
            return HeadPart.NUMBER;
        }
        boolean dateGoesOn = at > 0
                && parts.get(at - 1) == HeadPart.PLACE_DATE
                && !HeadWords.endsDate(rows.get(at - 1))
                && row.bare().matches("(?:\\d{1,2} |thang\\b|nam\\b).{0,30}");
        if (HeadWords.isPlaceDate(row) && !parts.contains(HeadPart.PLACE_DATE) || dateGoesOn) {
            return HeadPart.PLACE_DATE;
        }
        return HeadWords.isAbout(row) ? HeadPart.ABOUT : null;
    }

    /** The number, or its label with the number on the next row. */
    private boolean isNumber(int at) {
        boolean first = !parts.contains(HeadPart.NUMBER);
        boolean second = at > 0
                && parts.get(at - 1) == HeadPart.NUMBER
                && NumberLine.of(rows.get(at - 1).text()) == null;
        return (first || second) && NumberLine.of(rows.get(at).text()) != null
                || first && rows.get(at).bare().matches("so ?[:.]?(?: ?\\d{1,5} ?-?)?");
    }

    private HeadPart loose(int at) {
        var row = rows.get(at);
        boolean about = parts.contains(HeadPart.ABOUT) && !row.isUpperCase();
        if (about && (parts.get(at - 1) == HeadPart.ABOUT || row.startsLowerCase())) {
            return HeadPart.ABOUT;
        }
        boolean named = parts.contains(HeadPart.NUMBER) && parts.contains(HeadPart.ISSUER);
        return row.isUpperCase() && !named ? HeadPart.ISSUER : HeadPart.OTHER;
    }

    /** A place that a line break cut: "Tiền / Giang, ngày 07". */
    private void mendPlace() {
        int at = parts.indexOf(HeadPart.PLACE_DATE);
        if (at > 0
                && parts.get(at - 1) == HeadPart.OTHER
                && rows.get(at - 1).text().matches("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}*){0,2}")) {
            parts.set(at - 1, HeadPart.PLACE_DATE);
        }
    }
}
