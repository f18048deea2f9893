package vn.congmo.extraction.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.findings.Evidence;
import vn.congmo.extraction.findings.Signer;
import vn.congmo.extraction.outline.Row;
import vn.congmo.extraction.outline.SigningForms;
import vn.congmo.extraction.reading.Reading;

/** "TL. CHỦ TỊCH / KT. CHÁNH VĂN PHÒNG / PHÓ CHÁNH VĂN PHÒNG / Cao Như Khánh": the chain, the office, the name. */
final class SignatureRule {
    private static final List<String> OFFICES = List.of(
            "CHỦ TỊCH",
            "PHÓ CHỦ TỊCH",
            "GIÁM ĐỐC",
            "PHÓ GIÁM ĐỐC",
            "CHÁNH VĂN PHÒNG",
            "PHÓ CHÁNH VĂN PHÒNG",
            "BỘ TRƯỞNG",
            "THỨ TRƯỞNG",
            "THỦ TƯỚNG",
            "PHÓ THỦ TƯỚNG",
            "BÍ THƯ",
            "PHÓ BÍ THƯ",
            "TRƯỞNG BAN",
            "PHÓ TRƯỞNG BAN",
            "CỤC TRƯỞNG",
            "PHÓ CỤC TRƯỞNG",
            "VỤ TRƯỞNG",
            "HIỆU TRƯỞNG",
            "TRƯỞNG PHÒNG",
            "CHI CỤC TRƯỞNG",
            "ỦY VIÊN",
            "TỔ TRƯỞNG",
            "CHÁNH THANH TRA");

    private SignatureRule() {}

    /** Signer and, for the issuer, the capacities as printed. */
    record Signature(Signer signer, List<String> capacities, Evidence evidence) {}

    static @Nullable Signature find(Reading reading) {
        var rows = reading.outline().foot();
        int first = firstLine(rows);
        if (first < 0) {
            return null;
        }
        var capacities = new ArrayList<String>();
        int at = first;
        while (at < rows.size() && (SigningForms.starts(rows.get(at).text()) || continuesCapacity(rows, at))) {
            capacities.add(rows.get(at++).text());
        }
        var position =
                at < rows.size() && isOffice(rows.get(at)) ? rows.get(at++).text() : null;
        int nameRow = name(rows, at);
        var name = nameRow < 0 ? null : rows.get(nameRow).text();
        var evidence = RowText.evidence(
                reading.text(), rows.subList(first, nameRow < 0 ? at : nameRow + 1), "document-signature", 0.95);
        var signer = new Signer(name, capacities.isEmpty() ? null : String.join("; ", capacities), position);
        return new Signature(signer, List.copyOf(capacities), evidence);
    }

    private static int firstLine(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            boolean form =
                    rows.get(i).isUpperCase() && SigningForms.starts(rows.get(i).text());
            if (form || isOffice(rows.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The body in "TM. ỦY BAN NHÂN DÂN / TỈNH ĐẮK LẮK" may take a second line, which is no office. */
    private static boolean continuesCapacity(List<Row> rows, int at) {
        return at > 0
                && rows.get(at - 1).isUpperCase()
                && SigningForms.starts(rows.get(at - 1).text())
                && rows.get(at).text().startsWith("TỈNH ");
    }

    private static boolean isOffice(Row row) {
        return row.isUpperCase()
                && OFFICES.stream().anyMatch(office -> row.text().startsWith(office));
    }

    private static int name(List<Row> rows, int from) {
        for (int i = from; i < rows.size(); i++) {
            if (isName(rows.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    /** Two to five words, each with a capital, no sign. */
    private static boolean isName(String text) {
        var words = text.split(" ");
        if (words.length < 2 || words.length > 5 || text.equals(text.toUpperCase(Locale.ROOT))) {
            return false;
        }
        for (var word : words) {
            if (!Character.isUpperCase(word.charAt(0)) || !word.chars().allMatch(Character::isLetter)) {
                return false;
            }
        }
        return true;
    }
}
