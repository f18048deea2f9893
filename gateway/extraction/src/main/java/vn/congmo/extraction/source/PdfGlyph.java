package vn.congmo.extraction.source;

/**
 * A printed sign. Lengths in points, y downwards, the page turned so that the text stands upright.
 *
 * @param y of its baseline
 * @param size of its font
 */
record PdfGlyph(float x, float y, float width, float size, String text, String font) {
    float right() {
        return x + width;
    }

    float centre() {
        return x + width / 2;
    }

    /** About the middle of a small letter. */
    float middle() {
        return y - 0.3f * size;
    }

    boolean isSpace() {
        return text.isBlank();
    }
}
