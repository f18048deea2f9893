package vn.congmo.extraction.outline;

import java.util.List;
import java.util.stream.Stream;
import vn.congmo.extraction.table.Table;
import vn.congmo.extraction.text.NormalisedText;
import vn.congmo.extraction.token.Passage;

/**
 * A document taken apart.
 *
 * @param head letterhead, title and Kính gửi
 * @param preamble paragraphs between the head and the first numbered block
 * @param blocks outermost blocks of the body, then of what is annexed behind the signature
 * @param closing closing formulas behind the last block
 * @param foot rows of Nơi nhận and signature
 * @param footnotes footnotes, in their order
 * @param tables data tables; their cells are in no block
 * @param passages every passage of head, body, foot and tables, in the order of the text
 */
public record Outline(
        Head head,
        List<Passage> preamble,
        List<Block> blocks,
        List<Passage> closing,
        List<Row> foot,
        List<Footnote> footnotes,
        List<Table> tables,
        List<Passage> passages) {

    /** Takes a document apart. */
    public static Outline of(NormalisedText document) {
        return new OutlineReader(document).read();
    }

    /** All blocks of the body, outer before inner. */
    public Stream<Block> walk() {
        return blocks.stream().flatMap(Block::walk);
    }

    /** Whether the body is numbered at all. */
    public boolean isNumbered() {
        return blocks.stream().anyMatch(block -> block.level() != Level.TEXT);
    }

    /** The block whose words hold this offset of the normalised text, if any. */
    public Stream<Block> blockAt(int offset) {
        return walk().filter(block -> block.spans().stream().anyMatch(s -> s.start() <= offset && offset < s.end()));
    }

    /** A footnote: its printed number and its words. */
    public record Footnote(String number, Passage passage) {}
}
