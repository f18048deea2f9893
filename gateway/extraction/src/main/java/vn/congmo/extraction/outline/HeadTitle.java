package vn.congmo.extraction.outline;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The type of a document in its head, and the words under it. */
final class HeadTitle {
    private static final Pattern GROUNDS = Pattern.compile("can cu\\b.*");
    private static final Pattern OPENING = Pattern.compile(
            "(?:Thực hiện|Triển khai|Căn cứ|Theo|Để|Nhằm|Xét|Ngày|Trên cơ sở|Sau khi|Tiếp tục|Phúc đáp)\\b");
    private static final Pattern AUTHORITY = Pattern.compile(
            "(?:chu tich|uy ban nhan dan|hoi dong|bo truong|giam doc|tong giam doc|cuc truong|thu tuong|chinh phu|quoc hoi|uy ban thuong vu|ban thuong vu|ban chap hanh|truong ban|hieu truong|thong doc|vien truong|chanh an|chanh van phong|tong thanh tra|bo chinh tri|ban bi thu|uy ban mat tran|thuong truc|tinh uy|thanh uy|doan chu tich)\\b.*");
    private static final Set<String> REPEATED = Set.of("quyetdinh", "nghiquyet", "quyetnghi", "chithi");

    private HeadTitle() {}

    /** Index of the row that is the type, or -1. Among several the first counts; one in front of the number is none. */
    static int find(List<Row> rows, List<Integer> lines) {
        for (int at = 0; at < rows.size(); at++) {
            boolean alone = HeadWords.title(rows.get(at)) != null;
            if (alone && isAlone(lines, at)) {
                return at;
            }
            if (HeadWords.isAddressees(rows.get(at))) {
                return -1;
            }
        }
        return inline(rows);
    }

    /** Half a line that is no type: the other half says something else. */
    private static boolean isAlone(List<Integer> lines, int at) {
        return (at == 0 || !lines.get(at - 1).equals(lines.get(at)))
                && (at + 1 == lines.size() || !lines.get(at + 1).equals(lines.get(at)));
    }

    /** "KẾ HOẠCH Triển khai ..." in one row below the number; the row is parted there. */
    private static int inline(List<Row> rows) {
        boolean below = false;
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            int length = below ? HeadWords.titleLength(row) : 0;
            if (length > 0) {
                rows.set(at, row.part(0, length));
                rows.add(at + 1, row.part(length, row.text().length()));
                return at;
            }
            below |= NumberLine.of(row.text()) != null || HeadWords.isPlaceDate(row);
        }
        return -1;
    }

    /** Words that a body begins with, and hardly a title's second row. */
    static boolean opensBody(Row row) {
        return OPENING.matcher(row.text()).lookingAt();
    }

    static boolean isGrounds(Row row) {
        return GROUNDS.matcher(row.bare()).matches();
    }

    /** The body that decides, in capitals under the title of a decision. */
    static boolean isAuthority(Row row) {
        return row.isUpperCase() && (AUTHORITY.matcher(row.bare()).matches() || REPEATED.contains(row.compact()));
    }

    /** "(Ban hành kèm theo Quyết định số ...)". */
    static boolean isBracketed(Row row) {
        return row.text().startsWith("(") && row.text().endsWith(")");
    }

    static boolean continuesSubject(Row previous, Row row, Wrapping wrapping) {
        if (HeadWords.isOther(row) || isGrounds(row) || isBracketed(row) || Markers.find(row.text()) != null) {
            return false;
        }
        if (previous.isUpperCase() || row.isUpperCase()) {
            return previous.isUpperCase() && row.isUpperCase() && !(isAuthority(row) && !previous.isOpen());
        }
        if (previous.endsSentence() || opensBody(row) && !previous.isOpen()) {
            return false;
        }
        boolean boldGoesOn = previous.bold() && row.bold() && row.blankBefore() == 0;
        return boldGoesOn || row.startsLowerCase() || previous.isOpen() || !wrapping.parts(previous, row);
    }
}
