package vn.congmo.extraction.reference;

import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Slot;

/** A document number: 57-NQ/TW, 48/KH-BCĐ, 194/2025/NĐ-CP, 60/2024/QH15, 66.25/2026/NQ-CP. Digits first, capitals behind, nothing but signs between. */
final class NumberSlot implements Slot {
    private static final String SIGNS = "-/.&–";

    @Override
    public int end(Passage passage, int at) {
        if (!passage.token(at).isNumber() && !startsWithDigit(passage, at)) {
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

    private static boolean startsWithDigit(Passage passage, int at) {
        return Character.isDigit(passage.token(at).text().charAt(0))
                && passage.token(at).text().length() <= 5;
    }

    private static boolean joins(Passage passage, int at) {
        var sign = passage.token(at);
        var next = passage.token(at + 1);
        return sign.glued() && SIGNS.contains(sign.text()) && next.glued() && next.isWord();
    }

    private static boolean isSymbol(Passage passage, int at) {
        var text = passage.token(at).text();
        return text.length() >= 2
                && Character.isUpperCase(text.charAt(0))
                && text.chars().filter(Character::isUpperCase).count() >= 2;
    }
}
