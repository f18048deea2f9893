package vn.congmo.extraction.task;

import java.util.Locale;
import vn.congmo.extraction.outline.Block;
import vn.congmo.extraction.token.Passage;

/** Paragraphs that begin with "Lưu ý:". */
final class Notes {
    private Notes() {}

    static boolean isNote(Block block) {
        return block.passage().text().toLowerCase(Locale.ROOT).startsWith("lưu ý");
    }

    /** The words behind "Lưu ý:". */
    static Passage without(Passage passage) {
        boolean note = passage.is(0, "lưu") && passage.is(1, "ý") && passage.is(2, ":") && passage.size() > 3;
        return note ? passage.part(3, passage.size()) : passage;
    }
}
