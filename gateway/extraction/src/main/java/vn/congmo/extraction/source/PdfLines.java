package vn.congmo.extraction.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the signs of a page together to lines, from top to bottom. */
final class PdfLines {
    private static final float SAME_BASELINE = 0.45f;
    private static final float ASCENT = 0.9f;

    private final List<Draft> drafts = new ArrayList<>();

    private PdfLines() {}

    static List<PdfLine> of(List<PdfGlyph> glyphs) {
        var lines = new PdfLines();
        var printed = glyphs.stream().filter(glyph -> !glyph.isSpace()).toList();
        var sizes = printed.stream().map(PdfGlyph::size).sorted().toList();
        float usual = sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
        var byBaseline =
                printed.stream().sorted(Comparator.comparingDouble(PdfGlyph::y)).toList();
        byBaseline.stream().filter(glyph -> glyph.size() > 0.8f * usual).forEach(glyph -> lines.add(glyph, false));
        byBaseline.stream().filter(glyph -> glyph.size() <= 0.8f * usual).forEach(glyph -> lines.add(glyph, true));
        return lines.drafts.stream()
                .sorted(Comparator.comparingDouble(draft -> draft.y))
                .map(Draft::line)
                .toList();
    }

    private void add(PdfGlyph glyph, boolean small) {
        var line = find(glyph, small);
        if (line == null) {
            line = new Draft(glyph.y(), glyph.size());
            drafts.add(line);
        }
        line.glyphs.add(glyph);
    }

    /** The line of a sign: on its baseline, or for a small sign the one that it is raised above or lowered below. */
    private @Nullable Draft find(PdfGlyph glyph, boolean small) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            var draft = drafts.get(i);
            float above = draft.y - glyph.y();
            boolean same = Math.abs(above) <= SAME_BASELINE * Math.min(draft.size, glyph.size());
            boolean beside = small && above > -0.3f * draft.size && above < (ASCENT - 0.3f) * draft.size;
            if (same || beside && draft.isNear(glyph)) {
                return draft;
            }
            if (!small && above < -3 * glyph.size()) {
                return null;
            }
        }
        return null;
    }

    private static final class Draft {
        private final float y;
        private final float size;
        private final List<PdfGlyph> glyphs = new ArrayList<>();

        Draft(float y, float size) {
            this.y = y;
            this.size = size;
        }

        boolean isNear(PdfGlyph glyph) {
            return glyphs.stream()
                    .anyMatch(other ->
                            Math.abs(other.right() - glyph.x()) < size || Math.abs(other.x() - glyph.right()) < size);
        }

        PdfLine line() {
            glyphs.sort(Comparator.comparingDouble(PdfGlyph::x));
            return new PdfLine(glyphs, y, size);
        }
    }
}
