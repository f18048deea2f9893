package vn.congmo.extraction.reference;

import java.util.ArrayList;
import java.util.List;
import vn.congmo.extraction.findings.Reference.Role;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Phrase;

/**
 * What a named document is to this one. In the preamble, what follows "Căn cứ" or "Thực hiện", and what a semicolon or "và"
 * joins to it, is a basis; a document inside another's title is only mentioned. "thay thế" replaces, wherever it stands.
 */
final class RoleRule {
    private static final Phrase BASIS =
            Phrase.of("(căn cứ|thực hiện|theo|triển khai|tiếp theo|thi hành|xét|trên cơ sở|phúc đáp|trả lời)");
    private static final Phrase REPLACES = Phrase.of("(thay thế cho|thay thế|bãi bỏ|hủy bỏ)");
    private static final Phrase AMENDS = Phrase.of("này (sửa đổi|sửa đổi, bổ sung|điều chỉnh|bổ sung)");

    private RoleRule() {}

    static List<Cited> inPreamble(Passage passage, List<Cited> found) {
        boolean grounds = BASIS.at(passage, 0) != null;
        var result = new ArrayList<Cited>();
        int free = grounds ? 0 : passage.size();
        boolean first = true;
        for (var cited : found) {
            boolean basis = grounds && (first || isJoined(passage, free, cited.from()));
            result.add(basis ? cited.withRole(Role.BASIS) : cited);
            first = false;
            free = cited.to();
        }
        return result;
    }

    static List<Cited> anywhere(Passage passage, List<Cited> found) {
        return found.stream().map(cited -> cited.withRole(role(passage, cited))).toList();
    }

    private static Role role(Passage passage, Cited cited) {
        for (int at = Math.max(0, cited.from() - 4); at < cited.from(); at++) {
            var replaces = REPLACES.at(passage, at);
            if (replaces != null && replaces.to() == cited.from()) {
                return Role.REPLACES;
            }
            if (AMENDS.at(passage, at) != null) {
                return Role.AMENDS;
            }
        }
        return cited.role();
    }

    /** Whether only a separator stands before it, or a semicolon ended the title of the one before. */
    private static boolean isJoined(Passage passage, int free, int from) {
        boolean adjacent = from - free <= 1 && (passage.is(from - 1, ",") || passage.is(from - 1, "và"));
        return adjacent || passage.is(from - 1, ";") || (passage.is(from - 1, "và") && passage.is(from - 2, ";"));
    }
}
