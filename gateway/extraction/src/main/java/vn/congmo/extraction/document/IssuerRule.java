package vn.congmo.extraction.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.document.SignatureRule.Signature;
import vn.congmo.extraction.findings.Evidence;
import vn.congmo.extraction.outline.HeadPart;
import vn.congmo.extraction.reading.Reading;
import vn.congmo.extraction.token.Phrase;
import vn.congmo.extraction.token.Spelling;

/**
 * The body that the signature speaks for: the letterhead if it is there, else what the capacity says. "TL. CHỦ TỊCH" speaks
 * for the UBND; "KT. CHÁNH VĂN PHÒNG" alone for its Office.
 */
final class IssuerRule {
    private static final String NAME = "document-issuer";
    private static final Phrase CITY = Phrase.of("(UBND|Ủy ban nhân dân) thành phố");
    private static final Phrase COMMITTEE = Phrase.of("(UBND|Ủy ban nhân dân) (tỉnh|thành phố)");
    /** Bodies that have no name without the one above them. */
    private static final Pattern PART = Pattern.compile(
            "(?:van phong|thanh tra|phong \\p{L}.*|ban thuong vu|ban chap hanh|thuong truc|to giup viec.*)");

    private static final Pattern PARTY = Pattern.compile("(?:tinh uy|thanh uy|huyen uy|thi uy|quan uy|dang uy).*");
    private static final Pattern PARTY_PART = Pattern.compile("(?:ban|van phong|uy ban kiem tra)\\b.*");

    private static final Pattern PARENT = Pattern.compile("\\((?:Ban hành )?[Kk]èm theo .* của (\\p{Lu}.{4,80})\\)");

    private IssuerRule() {}

    static @Nullable Field<String> find(Reading reading, @Nullable Signature signature) {
        var letterhead = letterhead(reading);
        if (letterhead != null || signature == null) {
            return letterhead != null ? letterhead : ofParent(reading);
        }
        var capacities = signature.capacities();
        boolean ofOffice = !capacities.isEmpty() && capacities.stream().allMatch(c -> c.contains("CHÁNH VĂN PHÒNG"));
        boolean ofCommittee =
                capacities.stream().anyMatch(c -> c.endsWith("CHỦ TỊCH") || c.matches("TM\\. ?(?:ỦY|UỶ) BAN NHÂN DÂN"));
        if ((ofOffice || ofCommittee) && names(reading)) {
            return new Field<>((ofOffice ? "Văn phòng " : "") + committee(reading), evidence(signature));
        }
        return inStead(signature);
    }

    /** An annex alone says under its title whose plan it belongs to. */
    private static @Nullable Field<String> ofParent(Reading reading) {
        for (var row : reading.outline().head().rows(HeadPart.OTHER)) {
            var matcher = PARENT.matcher(row.text());
            if (matcher.matches()) {
                return new Field<>(
                        matcher.group(1).replace("Ủy ban nhân dân", "UBND"),
                        RowText.evidence(reading.text(), row, NAME, 0.8));
            }
        }
        return null;
    }

    /** "TM. BAN CHỈ ĐẠO": the capacity itself names the body. */
    private static @Nullable Field<String> inStead(Signature signature) {
        return signature.capacities().stream()
                .filter(capacity -> capacity.matches("T[./]?M\\b.*"))
                .map(capacity -> capacity.replaceFirst("^T[./]?M[. ]*", ""))
                .filter(body -> Bodies.begins(Spelling.bare(body)))
                .findFirst()
                .map(body -> new Field<>(Capitals.toName(body), evidence(signature)))
                .orElse(null);
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
        var rows = reading.outline().head().rows(HeadPart.ISSUER);
        var bodies = Bodies.of(rows);
        if (bodies.isEmpty()) {
            return null;
        }
        var own = bodies.getLast();
        var upper = bodies.size() > 1 ? bodies.get(bodies.size() - 2).name() : "";
        var printed = bodies.stream().flatMap(body -> body.rows().stream()).toList();
        return new Field<>(name(own.name(), upper), RowText.evidence(reading.text(), printed, NAME, 0.95));
    }

    private static String name(String own, String upper) {
        var bare = Spelling.bare(own);
        var above = Spelling.bare(upper);
        boolean part = PART.matcher(bare).matches()
                || PARTY.matcher(above).matches() && PARTY_PART.matcher(bare).matches() && !bare.contains("chi dao");
        if (above.startsWith("ban chap hanh trung uong") && !upper.isEmpty()) {
            return bare.contains("trung uong") ? own : own + " Trung ương";
        }
        if (above.startsWith("mat tran to quoc") || above.startsWith("uy ban trung uong mat tran")) {
            return bare.startsWith("uy ban") ? "Ủy ban MTTQ Việt Nam" + own.substring("Ủy ban".length()) : own;
        }
        if (bare.startsWith("ban thuong vu") && above.startsWith("dang bo")) {
            return "Ban Thường vụ " + partyOf(upper);
        }
        return part && !upper.isEmpty() ? own + " " + upper : own;
    }

    /** The committee that leads a part of the Party: "Đảng bộ tỉnh Lào Cai" is led by "Tỉnh ủy Lào Cai". */
    private static String partyOf(String upper) {
        return upper.replaceFirst("Đảng bộ tỉnh ", "Tỉnh ủy ")
                .replaceFirst("Đảng bộ thành phố ", "Thành ủy ")
                .replaceFirst("Đảng bộ huyện ", "Huyện ủy ")
                .replaceFirst("Đảng bộ ", "Đảng ủy ");
    }

    private static Evidence evidence(Signature signature) {
        var evidence = signature.evidence();
        return new Evidence(evidence.quote(), evidence.spans(), NAME, 0.8);
    }
}
