package vn.congmo.extraction.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.document.SignatureRule.Signature;
import vn.congmo.extraction.findings.Evidence;
import vn.congmo.extraction.outline.Row;
import vn.congmo.extraction.outline.SigningForms;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.token.Phrase;

/**
 * The body that the signature speaks for: the letterhead if it is there, else what the capacity says. "TL. CHỦ TỊCH" speaks
 * for the UBND; "KT. CHÁNH VĂN PHÒNG" alone for its Office.
 */
final class IssuerRule {
    private static final String NAME = "document-issuer";
    private static final List<String> BODIES = List.of(
            "ỦY BAN NHÂN DÂN",
            "UỶ BAN NHÂN DÂN",
            "UBND",
            "HỘI ĐỒNG NHÂN DÂN",
            "SỞ ",
            "BỘ ",
            "VĂN PHÒNG",
            "TỈNH ỦY",
            "THÀNH ỦY",
            "BAN ",
            "CHÍNH PHỦ",
            "THỦ TƯỚNG");
    private static final Phrase CITY = Phrase.of("(UBND|Ủy ban nhân dân) thành phố");
    private static final Phrase COMMITTEE = Phrase.of("(UBND|Ủy ban nhân dân) (tỉnh|thành phố)");

    private IssuerRule() {}

    static @Nullable Field<String> find(Reading reading, @Nullable Signature signature) {
        var letterhead = letterhead(reading);
        if (signature == null) {
            return letterhead;
        }
        boolean ofOffice = signature.capacities().stream().allMatch(c -> c.contains("CHÁNH VĂN PHÒNG"))
                && !signature.capacities().isEmpty();
        boolean ofCommittee =
                signature.capacities().stream().anyMatch(c -> c.endsWith("CHỦ TỊCH") || c.contains("ỦY BAN NHÂN DÂN"));
        if (letterhead != null || !(ofOffice || ofCommittee) || !names(reading)) {
            return letterhead;
        }
        return new Field<>((ofOffice ? "Văn phòng " : "") + committee(reading), withConfidence(signature.evidence()));
    }

    private static boolean names(Reading reading) {
        return reading.outline().passages().stream().anyMatch(COMMITTEE::in);
    }

    private static String committee(Reading reading) {
        var kind = reading.outline().passages().stream().anyMatch(CITY::in) ? "UBND thành phố" : "UBND tỉnh";
        var province = reading.names().province();
        return province == null ? kind : kind + " " + province;
    }

    private static @Nullable Field<String> letterhead(Reading reading) {
        var head = reading.outline().head();
        for (int i = 0; i < Math.min(8, head.size()); i++) {
            var row = head.get(i);
            if (row.isUpperCase()
                    && BODIES.stream().anyMatch(row.text()::startsWith)
                    && !SigningForms.starts(row.text())) {
                return letterhead(reading, head, i);
            }
        }
        return null;
    }

    private static Field<String> letterhead(Reading reading, List<Row> head, int at) {
        boolean more = at + 1 < head.size() && isPlace(head.get(at + 1));
        int below = more ? at + 2 : at + 1;
        var name = Capitals.toName(RowText.join(head.subList(at, below)));
        if (below < head.size() && isBodyOf(head.get(below))) {
            var own = Capitals.toName(head.get(below).text());
            var whole = own.equals("Văn phòng") ? own + " " + name : own;
            return new Field<>(whole, RowText.evidence(reading.text(), head.subList(at, below + 1), NAME, 0.9));
        }
        return new Field<>(name, RowText.evidence(reading.text(), head.subList(at, below), NAME, 0.95));
    }

    /** The issuing body stands under the one it belongs to. */
    private static boolean isBodyOf(Row row) {
        return row.isUpperCase() && (row.startsWith("sở ") || row.startsWith("văn phòng") || row.startsWith("ban "));
    }

    private static boolean isPlace(Row row) {
        return row.isUpperCase()
                && (row.startsWith("tỉnh ")
                        || row.startsWith("thành phố ")
                        || row.startsWith("xã ")
                        || row.startsWith("phường "));
    }

    private static Evidence withConfidence(Evidence evidence) {
        return new Evidence(evidence.quote(), evidence.spans(), NAME, 0.8);
    }
}
