package vn.congmo.extraction.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.congmo.extraction.table.Table;
import vn.congmo.extraction.table.Tables;
import vn.congmo.extraction.text.NormalisedText;
import vn.congmo.extraction.token.Passage;

/** Rows to zones to paragraphs to the tree. */
final class OutlineReader {
    private final NormalisedText document;

    OutlineReader(NormalisedText document) {
        this.document = document;
    }

    Outline read() {
        var tables = Tables.of(document);
        var columns = new Columns(document);
        var rows = tables.lines().stream()
                .map(line -> Row.of(document, line))
                .flatMap(columns::ofLayout)
                .flatMap(LongLines::of)
                .toList();
        var debris = PageDebris.of(rows);
        var wrapping = Wrapping.of(debris.text());
        var zones = Zones.of(document, debris.text(), wrapping);
        var body = TreeBuilder.of(document, Paragraph.of(zones.body(), wrapping));
        var annex = TreeBuilder.ofAnnex(document, Paragraph.of(zones.annex(), wrapping));
        var footnotes = debris.footnotes().stream().map(this::footnote).toList();
        return new Outline(
                zones.head(),
                body.preamble(),
                Stream.concat(body.blocks().stream(), annex.blocks().stream()).toList(),
                body.closing(),
                zones.foot(),
                footnotes,
                tables.tables(),
                passages(zones, wrapping, List.of(body, annex), footnotes, tables.tables()));
    }

    private Outline.Footnote footnote(PageDebris.Footnote footnote) {
        return new Outline.Footnote(footnote.number(), passage(new Paragraph(null, footnote.rows())));
    }

    private List<Passage> passages(
            Zones zones,
            Wrapping wrapping,
            List<TreeBuilder> trees,
            List<Outline.Footnote> footnotes,
            List<Table> tables) {
        var passages = new ArrayList<Passage>();
        Stream.of(zones.head().words(), zones.foot())
                .flatMap(rows -> Paragraph.of(rows, wrapping).stream())
                .forEach(paragraph -> passages.add(passage(paragraph)));
        for (var tree : trees) {
            passages.addAll(tree.preamble());
            tree.blocks().stream().flatMap(Block::walk).forEach(block -> passages.add(block.passage()));
            passages.addAll(tree.closing());
        }
        footnotes.forEach(footnote -> passages.add(footnote.passage()));
        tables.forEach(table -> table.passages().forEach(passages::add));
        passages.sort(Comparator.comparingInt(Passage::start));
        return List.copyOf(passages);
    }

    private Passage passage(Paragraph paragraph) {
        return Passage.of(document, paragraph.spans());
    }
}
