package vn.congmo.extraction.names;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.lexicon.WordList;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Slot;

/**
 * Organisations that no list knows, by the way Vietnamese writes their names: the kind first ("Trung tâm"), then each field of
 * work with a capital and small letters behind it ("Công nghệ thông tin"), joined by commas, dashes and "và".
 */
final class ProperNames {
    private static final WordTree<Boolean> HEADS = heads();
    private static final WordTree<String> FIELDS = WordTree.ofFile("field-words.txt");
    private static final WordTree<String> VERBS = WordTree.ofFile("verbs.txt");
    private static final Set<String> STOPS = Set.of(
            "để", "với", "có", "là", "được", "trong", "theo", "tại", "trên", "khi", "nhằm", "của", "cho", "các",
            "những", "phải", "thuộc", "cùng", "đã", "đang", "sẽ", "do", "từ", "đến", "về", "này", "nêu", "làm", "như",
            "gồm", "bằng", "trước", "sau", "nếu", "thì", "không", "cần", "qua", "giao", "yêu", "đề", "hoặc", "tiếp",
            "năm", "chịu", "vừa", "cũng", "đều", "còn", "nhưng", "số", "chưa", "trực", "ngày", "tháng", "quý", "nói",
            "khu", "kính", "vào", "và", "hằng", "hàng", "sớm", "mỗi", "bảo", "lấy", "họp", "đi", "ra", "bị", "nào",
            "mọi", "tự", "chỉ");
    private static final Set<String> CAPITAL_STOPS = Set.of(
            "các", "quý", "năm", "tháng", "ngày", "số", "để", "theo", "trong", "trước", "sau", "tỷ", "tổng", "trên",
            "tại", "đến", "không", "giao", "căn", "chủ", "phối", "kính", "về", "những", "từ", "khi", "đề", "yêu",
            "hoàn", "nơi");
    private static final Set<String> MAKING =
            Set.of("dựng", "lập", "thành", "tư", "nâng", "cấp", "triển", "thiện", "đưa", "một", "các", "hành", "cạp");
    private static final int SMALL_WORDS = 3;

    private ProperNames() {}

    /** The organisation whose name starts here, or null. */
    static @Nullable Actor at(Passage passage, int at) {
        var head = HEADS.find(passage, at);
        boolean unit = passage.is(at, "phòng")
                && head != null
                && head.to() < passage.size()
                && passage.token(head.to()).isAcronym();
        if (head == null || unit || isHeading(passage, at, head.to()) || head.value() && isMade(passage, at)) {
            return null;
        }
        int end = end(passage, head.to());
        return end == head.to() ? null : new Actor(at, end, passage.text(at, end), Actor.Kind.AGENCY);
    }

    /** Whether a kind of organisation starts here. */
    static boolean begins(Passage passage, int at) {
        return at < passage.size() && passage.token(at).isCapitalised() && HEADS.end(passage, at) != Slot.NONE;
    }

    /** Words of a heading are all capitals. */
    private static boolean isHeading(Passage passage, int from, int to) {
        for (int at = from; at < Math.min(passage.size(), to + 1); at++) {
            var token = passage.token(at);
            if (token.isWord() && !token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    /** "xây dựng Trung tâm ...": what is still to be made gets no orders. */
    private static boolean isMade(Passage passage, int at) {
        return at > 0 && MAKING.contains(passage.token(at - 1).key());
    }

    /** End of the name whose first field starts at {@code from}; {@code from} itself if none does. */
    private static int end(Passage passage, int from) {
        int end = from;
        int small = 0;
        int at = from;
        while (at < passage.size()) {
            int next = step(passage, from, at);
            if (next == Slot.NONE) {
                break;
            }
            boolean fresh = passage.token(next - 1).isCapitalised()
                    || next - at > 1
                    || passage.token(at).isNumber();
            small = fresh ? 0 : small + 1;
            if (small > SMALL_WORDS) {
                break;
            }
            end = next;
            at = next;
        }
        return small > SMALL_WORDS ? end - small + 2 : end;
    }

    /** Index behind the next word or joint of the name at {@code at}, or {@link Slot#NONE} where it ends. */
    private static int step(Passage passage, int from, int at) {
        var token = passage.token(at);
        int field = FIELDS.end(passage, at);
        if (token.isCapitalised()) {
            boolean other = CAPITAL_STOPS.contains(token.key()) || at > from && startsOther(passage, at);
            return other ? Slot.NONE : Math.max(at + 1, field);
        }
        if (at == from) {
            return Slot.NONE;
        }
        if (token.isNumber()) {
            return passage.token(at - 1).isCapitalised() && token.text().length() < 3 && !isMeasure(passage, at + 1)
                    ? at + 1
                    : Slot.NONE;
        }
        if (!token.isWord() || token.is("và")) {
            return joint(passage, at);
        }
        boolean compound = passage.token(at - 1).isCapitalised() && VERBS.end(passage, at - 1) == at + 1;
        boolean ends = VERBS.end(passage, at) != Slot.NONE || STOPS.contains(token.key());
        return field != Slot.NONE ? field : ends && !compound ? Slot.NONE : at + 1;
    }

    private static boolean isMeasure(Passage passage, int at) {
        return passage.is(at, "/")
                || passage.is(at, "%")
                || passage.is(at, ".")
                        && at + 1 < passage.size()
                        && passage.token(at + 1).glued();
    }

    /** A comma, dash or "và" goes on with the name if a further field follows that begins no other name. */
    private static int joint(Passage passage, int at) {
        int next = at + 1;
        boolean sign = passage.is(at, "và") || passage.is(at, "&") || passage.is(at, "-");
        boolean field = next < passage.size() && passage.token(next).isCapitalised() && !startsOther(passage, next);
        if (sign) {
            return field ? next : Slot.NONE;
        }
        return passage.is(at, ",") && field && isListOfFields(passage, next) ? next : Slot.NONE;
    }

    /** "…, Thể thao và Du lịch": behind the comma at most four words, then "và" and a last field. */
    private static boolean isListOfFields(Passage passage, int from) {
        for (int at = from; at < Math.min(passage.size(), from + 6); at++) {
            if (passage.is(at, "và")) {
                return at + 1 < passage.size()
                        && passage.token(at + 1).isCapitalised()
                        && !startsOther(passage, at + 1);
            }
            if (!passage.token(at).isWord() || passage.token(at).isAcronym() || at > from && startsOther(passage, at)) {
                return false;
            }
        }
        return false;
    }

    /** A kind of organisation or a known body starts here: the name before has ended. */
    private static boolean startsOther(Passage passage, int at) {
        int kind = HEADS.end(passage, at);
        boolean branch = passage.is(at, "chi") && passage.is(at + 1, "nhánh");
        return !branch
                && (kind != Slot.NONE
                                && kind < passage.size()
                                && passage.token(kind).isCapitalised()
                        || Agencies.isKnown(passage, at));
    }

    private static WordTree<Boolean> heads() {
        var tree = new WordTree<Boolean>();
        for (var row : WordList.rows("agency-heads.txt")) {
            tree.put(row.getFirst(), row.size() > 1 && row.get(1).equals("work"));
        }
        return tree;
    }
}
