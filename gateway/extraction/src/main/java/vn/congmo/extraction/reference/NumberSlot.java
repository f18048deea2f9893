package vn.congmo.extraction.reference;

import vn.congmo.extraction.token.Digits;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Slot;

/** A document number: 57-NQ/TW, 48/KH-BCĐ, 194/2025/NĐ-CP, 60/2024/QH15, 66.25/2026/NQ-CP. Digits first, capitals behind, nothing but signs between. */
final class NumberSlot implements Slot {
    private static final String SIGNS = "-/.&–,";

    @Override
    public int end(Passage passage, int at) {
        if (!isCount(passage, at) || isStandard(passage, at)) {
            return NONE;
        }
        int end = at + 1;
        boolean symbol = false;
        while (end + 1 < passage.size() && joins(passage, end)) {
            symbol |= isSymbol(passage, end + 1);
            end += 2;
        }
        return symbol ? end : NONE;
    }

    private static boolean isCount(Passage passage, int at) {
        var text = passage.token(at).text();
        boolean joined = passage.token(at).glued()
                && at > 0
                && SIGNS.contains(passage.token(at - 1).text());
        return text.length() <= 6 && Digits.isNumber(text) && !joined;
    }

    /** "QCVN 102:2016/BTTTT" is a standard, which has its year behind a colon. */
    private static boolean isStandard(Passage passage, int at) {
        return passage.is(at - 1, ":") && passage.token(at).glued();
    }

    private static boolean joins(Passage passage, int at) {
        var sign = passage.token(at);
        var next = passage.token(at + 1);
        boolean comma = sign.text().equals(",");
        return sign.glued()
                && SIGNS.contains(sign.text())
                && next.glued()
                && next.isWord()
                && !(comma && !next.isAcronym());
    }

    private static boolean isSymbol(Passage passage, int at) {
        var text = passage.token(at).text();
        return text.length() >= 2
                && Character.isUpperCase(text.charAt(0))
                && text.chars().filter(Character::isUpperCase).count() >= 2;
    }
}
