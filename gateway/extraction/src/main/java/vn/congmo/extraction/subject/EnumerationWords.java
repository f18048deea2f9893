package vn.congmo.extraction.subject;

import java.util.List;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.names.Actors;
import vn.congmo.extraction.reading.Vocabulary;
import vn.congmo.extraction.token.Passage;

/**
 * Commas inside a name: before fields that are always listed together ("khoa học, công nghệ, đổi mới sáng tạo"), and before a
 * last but one item ("dữ liệu về dân cư, định danh và xác thực điện tử").
 */
final class EnumerationWords {
    private static final WordTree<String> FIELDS = WordTree.ofFile("listed-fields.txt");
    private static final WordTree<String> PAIRED = WordTree.of(List.of(
            "chia sẻ",
            "giám sát",
            "lưu trữ",
            "phân tích",
            "cảnh báo",
            "đồng bộ",
            "điều hành",
            "khai thác",
            "xử lý",
            "quản trị",
            "làm sạch"));
    private static final WordTree<String> STOPS = WordTree.ofFile("name-stops.txt");
    private static final int LONGEST_ITEM = 6;
    private static final int SHORTEST_NAME = 3;

    private EnumerationWords() {}

    /** Whether the comma at {@code comma} belongs to the name that begins at {@code from}. */
    static boolean continues(Passage passage, int from, int comma) {
        return FIELDS.end(passage, comma + 1) > 0
                || isPaired(passage, from, comma)
                || isLastButOne(passage, from, comma);
    }

    /** "nền tảng tích hợp, chia sẻ dữ liệu": two things it does, right behind its noun. */
    private static boolean isPaired(Passage passage, int from, int comma) {
        return comma - from <= 2 && PAIRED.end(passage, comma + 1) > 0;
    }

    private static boolean isLastButOne(Passage passage, int from, int comma) {
        int at = comma + 1;
        boolean item = comma - from >= SHORTEST_NAME && isPlain(passage, at);
        for (int i = at; item && i < Math.min(passage.size() - 1, at + LONGEST_ITEM); i++) {
            if (passage.is(i, "và")) {
                return i > at && isPlain(passage, i + 1);
            }
            item = passage.token(i).isWord() && STOPS.end(passage, i) < 0;
        }
        return false;
    }

    /** A small word that is no verb, no noun of another programme and no body. */
    private static boolean isPlain(Passage passage, int at) {
        return at < passage.size()
                && passage.token(at).isWord()
                && !passage.token(at).isCapitalised()
                && !passage.token(at).isNumber()
                && Vocabulary.VERBS.end(passage, at) < 0
                && ProgrammeKinds.find(passage, at) == null
                && Actors.at(passage, at) == null;
    }
}
