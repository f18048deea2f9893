package vn.congmo.extraction.task;

import vn.congmo.extraction.outline.Block;
import vn.congmo.extraction.token.Phrase;

/** Lines under an order that fill in its form: "- Cơ quan chủ trì: Sở A.", "- Thời gian hoàn thành: Quý I/2026." */
final class Attributes {
    private static final Phrase LABEL = Phrase.of(
            "((cơ quan|đơn vị|sở, ngành|tổ chức) (chủ trì|thực hiện|phối hợp|chịu trách nhiệm|đầu mối|tham mưu)|chủ trì|phối hợp|thời gian|thời hạn|tiến độ|hạn|sản phẩm|kết quả|lãnh đạo|kinh phí|nguồn kinh phí|nguồn lực|phân công|địa điểm|hình thức) [thực hiện|hoàn thành|triển khai|dự kiến|đầu ra|phụ trách|đạt được|chỉ đạo|theo dõi|chính] [, (phối hợp|hoàn thành|đầu ra)] :");

    private Attributes() {}

    static boolean isAttribute(Block block) {
        return LABEL.at(block.passage(), 0) != null;
    }

    /** Whether the blocks under this one describe it rather than divide it: attributes stand there from the first on. */
    static boolean describe(Block block) {
        return !block.children().isEmpty() && isAttribute(block.children().getFirst())
                || block.children().stream().filter(Attributes::isAttribute).count()
                        > block.children().size() / 2;
    }
}
