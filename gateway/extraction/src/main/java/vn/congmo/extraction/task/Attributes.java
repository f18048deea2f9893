package vn.congmo.extraction.task;

import vn.congmo.extraction.outline.Block;
import vn.congmo.extraction.token.Phrase;

/** Lines under an order that fill in its form: "- Cơ quan chủ trì: Sở A.", "- Thời gian hoàn thành: Quý I/2026." */
final class Attributes {
    private static final Phrase LABEL = Phrase.of(
            "((cơ quan|đơn vị) (chủ trì|thực hiện|phối hợp)|chủ trì|phối hợp|thời gian|thời hạn|tiến độ|sản phẩm|kết quả|lãnh đạo) [thực hiện|hoàn thành|dự kiến|đầu ra|phụ trách] :");

    private Attributes() {}

    static boolean isAttribute(Block block) {
        return LABEL.at(block.passage(), 0) != null;
    }

    /** Whether the blocks under this one describe it rather than divide it. */
    static boolean describe(Block block) {
        return block.children().stream().anyMatch(Attributes::isAttribute);
    }
}
