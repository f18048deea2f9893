package vn.congmo.extraction.source;

import java.util.ArrayList;
import java.util.List;

/** A printed line from left to right. */
final class PdfLine {
    private static final float SPACE = 0.15f;
    private static final float WIDE = 1.2f;
    private static final float RAISED = 0.15f;

    private final List<PdfGlyph> glyphs;
    private final float y;
    private final float size;

    /**
     * A line of signs.
     *
     * @param glyphs at least one that is no space, in order from left to right
     * @param y of the baseline
     * @param size of the font of most
     */
    PdfLine(List<PdfGlyph> glyphs, float y, float size) {
        this.glyphs = List.copyOf(glyphs);
        this.y = y;
        this.size = size;
    }

    float y() {
        return y;
    }

    float size() {
        return size;
    }

    float left() {
        return glyphs.getFirst().x();
    }

    float right() {
        float right = left();
        for (var glyph : glyphs) {
            right = Math.max(right, glyph.right());
        }
        return right;
    }

    /** Where nothing is printed between its signs, wide enough to part columns: pairs of x. */
    List<float[]> gaps() {
        var gaps = new ArrayList<float[]>();
        float right = left();
        for (var glyph : glyphs) {
            if (glyph.x() - right > WIDE * size) {
                gaps.add(new float[] {right, glyph.x()});
            }
            right = Math.max(right, glyph.right());
        }
        return gaps;
    }

    /** The part of the line on one side of a place, or none. */
    List<PdfLine> part(float x, boolean leftOf) {
        var part = glyphs.stream().filter(glyph -> glyph.centre() < x == leftOf).toList();
        return part.isEmpty() ? List.of() : List.of(new PdfLine(part, y, size));
    }

    /** Its text. Raised small numbers, the marks of footnotes, stand on lines of their own. */
    String text() {
        var text = new StringBuilder();
        var run = new StringBuilder();
        PdfGlyph before = null;
        for (var glyph : glyphs) {
            if (before != null && (!before.font().equals(glyph.font()) || isMark(before) != isMark(glyph))) {
                write(text, run, before, isMark(before));
            }
            if (before != null && glyph.x() - before.right() > SPACE * size) {
                run.append(' ');
            }
            run.append(glyph.text());
            before = glyph;
        }
        if (before != null) {
            write(text, run, before, isMark(before));
        }
        return text.toString()
                .replaceAll(" *\n *", "\n")
                .replaceAll(" {2,}", " ")
                .strip();
    }

    private static void write(StringBuilder text, StringBuilder run, PdfGlyph glyph, boolean mark) {
        boolean unit = text.toString().matches("(?s).*\\b[mckdh]?m$");
        var words = LegacyFonts.unicode(glyph.font(), run.toString());
        text.append(mark && !unit ? "\n" + words.strip() + "\n" : words);
        run.setLength(0);
    }

    private boolean isMark(PdfGlyph glyph) {
        return glyph.size() < 0.8f * size
                && glyph.y() < y - RAISED * size
                && glyph.text().chars().allMatch(Character::isDigit);
    }
}
