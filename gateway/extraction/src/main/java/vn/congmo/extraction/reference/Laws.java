package vn.congmo.extraction.reference;

import java.util.Set;
import vn.congmo.extraction.lexicon.WordTree;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Slot;

/** Names of laws: those of the word list, and after "Căn cứ" any other up to its date or number. */
final class Laws {
    /** A law by its name. */
    static final Slot NAMED = Laws::named;

    /** The name of a law in front of its number: "Luật Công nghiệp công nghệ số số 71/2025/QH15". */
    static final Slot NUMBERED = Laws::numbered;

    private static final WordTree<String> KNOWN = WordTree.ofFile("laws.txt");
    private static final WordTree<String> KINDS = WordTree.of(Set.of("Luật", "Bộ luật", "Pháp lệnh"));
    private static final WordTree<String> OTHERS = WordTree.of(
            Set.of("Nghị quyết", "Nghị định", "Thông tư", "Quyết định", "Chỉ thị", "Công văn", "Kế hoạch", "Luật"));
    private static final Set<String> ENDS = Set.of("ngày", "năm", "được", "của", "quy", "đã", "và", "số");
    private static final Slot NUMBER = new NumberSlot();
    private static final int LONGEST = 20;

    private Laws() {}

    private static int named(Passage passage, int at) {
        int known = KNOWN.end(passage, at);
        return known != Slot.NONE ? known : grounds(passage, at);
    }

    private static int grounds(Passage passage, int at) {
        int kind = KINDS.end(passage, at);
        boolean ground = passage.is(at - 1, "cứ") || passage.is(at - 1, ";");
        if (kind == Slot.NONE
                || !ground
                || kind >= passage.size()
                || !passage.token(kind).isCapitalised()) {
            return Slot.NONE;
        }
        int end = kind;
        while (end < Math.min(passage.size(), kind + LONGEST)
                && passage.token(end).isWord()
                && !ENDS.contains(passage.token(end).key())) {
            end++;
        }
        return end;
    }

    private static int numbered(Passage passage, int at) {
        int kind = KINDS.end(passage, at);
        if (kind == Slot.NONE || !passage.token(at).isCapitalised()) {
            return Slot.NONE;
        }
        for (int end = kind; end < Math.min(passage.size(), kind + LONGEST); end++) {
            int number = passage.is(end, "số") ? end + 1 : end;
            if (number < passage.size() && NUMBER.end(passage, number) != Slot.NONE) {
                return end;
            }
            boolean word = passage.token(end).isWord() || passage.is(end, ",");
            boolean other = passage.token(end).isCapitalised() && OTHERS.end(passage, end) != Slot.NONE;
            if (!word || other) {
                return Slot.NONE;
            }
        }
        return Slot.NONE;
    }
}
