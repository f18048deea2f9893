package vn.congmo.extraction.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.congmo.extraction.findings.Reference.Role;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/**
 * What a named document is to this one. In the grounds, what follows "Căn cứ" or "Thực hiện", and what a semicolon or "và"
 * joins to it, is a basis; a document inside another's title is only mentioned. "thay thế" replaces, wherever it stands.
 */
final class RoleRule {
    private static final Phrase BASIS = Phrase.of(
            "(căn cứ|thực hiện|theo|triển khai|tiếp theo|thi hành|xét|trên cơ sở|phúc đáp|trả lời|tiếp tục thực hiện|để thực hiện)");
    private static final Phrase REPLACES = Phrase.of("(thay thế cho|thay thế|bãi bỏ|hủy bỏ)");
    private static final Phrase AMENDS =
            Phrase.of("(sửa đổi, bổ sung|sửa đổi|điều chỉnh, bổ sung|điều chỉnh|bổ sung|bãi bỏ)");
    private static final Phrase ADVICE = Phrase.of("(ý kiến|đề nghị|chỉ đạo|kết luận|yêu cầu)");
    /** Words of a passage's place in a document: "bãi bỏ khoản 2 Điều 3 của Quyết định ...". */
    private static final Set<String> PLACES = Set.of(
            "khoản", "điểm", "điều", "mục", "phần", "một", "số", "của", "phụ", "lục", "các", "nội", "dung", "tại", "và",
            ",", "chương", "đoạn", "cụm", "từ");

    private static final int LONGEST_PLACE = 14;

    private RoleRule() {}

    static List<Cited> inGrounds(Passage passage, List<Cited> found, boolean underHeading) {
        boolean grounds = underHeading || BASIS.at(passage, 0) != null;
        var result = new ArrayList<Cited>();
        int free = grounds ? 0 : passage.size();
        boolean basis = true;
        for (var cited : found) {
            boolean listed = isAdjacent(passage, free, cited.from());
            basis = result.isEmpty() || listed && basis || !listed && isJoined(passage, free, cited.from());
            result.add(grounds && basis ? cited.withRole(Role.BASIS) : cited);
            free = cited.to();
        }
        return result;
    }

    static List<Cited> anywhere(Passage passage, List<Cited> found) {
        var result = new ArrayList<Cited>();
        var listed = Role.MENTIONS;
        int free = 0;
        for (var cited : found) {
            var role = role(passage, cited);
            listed = role == Role.MENTIONS && isListed(passage, free, cited.from()) ? listed : role;
            result.add(cited.withRole(listed));
            free = cited.to();
        }
        return result;
    }

    /** "thay thế A (cũ), B và C". */
    private static boolean isListed(Passage passage, int free, int from) {
        for (int at = free; at < from; at++) {
            boolean word = passage.token(at).isWord() && !passage.is(at, "và") && !passage.is(at, "cũ");
            if (word || passage.is(at, ".")) {
                return false;
            }
        }
        return from - free <= 5;
    }

    private static Role role(Passage passage, Cited cited) {
        for (int at = Math.max(0, cited.from() - LONGEST_PLACE); at < cited.from(); at++) {
            var replaces = REPLACES.at(passage, at);
            if (replaces != null && replaces.to() == cited.from()) {
                return Role.REPLACES;
            }
            if (amends(passage, at, cited.from())) {
                return isTitle(passage, at) ? cited.role() : Role.AMENDS;
            }
        }
        return cited.role();
    }

    private static boolean amends(Passage passage, int at, int from) {
        var amends = AMENDS.at(passage, at);
        return amends != null
                && isPlace(passage, amends.to(), from)
                && (amends.to() < from || at == 0 || passage.is(at - 1, "này"));
    }

    /** "Luật sửa đổi, bổ sung một số điều của ...": another document amends it. */
    private static boolean isTitle(Passage passage, int at) {
        return at > 0
                && (passage.is(at - 1, "về")
                        || passage.is(at - 1, "việc")
                        || passage.is(at - 1, "được")
                        || passage.is(at - 1, "luật")
                        || passage.is(at - 1, "định"));
    }

    private static boolean isPlace(Passage passage, int from, int to) {
        for (int at = from; at < to; at++) {
            var token = passage.token(at);
            if (!PLACES.contains(token.key())
                    && !token.isNumber()
                    && token.text().length() > 1) {
                return false;
            }
        }
        return true;
    }

    /** Whether only a comma or "và" stands between it and the one before. */
    private static boolean isAdjacent(Passage passage, int free, int from) {
        return from - free <= 1 && (passage.is(from - 1, ",") || passage.is(from - 1, "và"));
    }

    /** Whether a semicolon ended the title of the one before. */
    private static boolean isJoined(Passage passage, int free, int from) {
        int opening = from;
        while (opening > free && !passage.is(opening - 1, ";") && !passage.is(opening - 1, ".")) {
            opening--;
        }
        boolean parted = opening > free;
        int start = passage.is(opening, "và") ? opening + 1 : opening;
        var basis = BASIS.at(passage, start);
        var advice = passage.is(from - 1, "tại") ? ADVICE.first(passage, free) : null;
        boolean advised = advice != null && advice.to() < from;
        return advised || parted && (start == from || basis != null && basis.to() == from);
    }
}
