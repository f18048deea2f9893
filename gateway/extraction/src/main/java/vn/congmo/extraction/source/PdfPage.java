package vn.congmo.extraction.source;

import java.util.List;

/** What stands on a page: signs and straight lines. */
record PdfPage(List<PdfGlyph> glyphs, List<PdfRuling> rulings) {
    long letters() {
        return glyphs.stream().filter(glyph -> !glyph.isSpace()).count();
    }
}
