package vn.congmo.extraction.source;

/** A drawn line along an axis of the page, thickness neglected: x1 ≤ x2, y1 ≤ y2, one pair equal. */
record PdfRuling(float x1, float y1, float x2, float y2) {
    private static final float THICKEST = 4;
    private static final float SHORTEST = 4;

    /** The line that a drawn shape is, judged by its bounds; null where it is none. */
    static @org.jspecify.annotations.Nullable PdfRuling find(float x1, float y1, float x2, float y2) {
        float left = Math.min(x1, x2);
        float right = Math.max(x1, x2);
        float top = Math.min(y1, y2);
        float bottom = Math.max(y1, y2);
        if (bottom - top <= THICKEST && right - left > Math.max(SHORTEST, 2 * (bottom - top))) {
            float y = (top + bottom) / 2;
            return new PdfRuling(left, y, right, y);
        }
        if (right - left <= THICKEST && bottom - top > Math.max(SHORTEST, 2 * (right - left))) {
            float x = (left + right) / 2;
            return new PdfRuling(x, top, x, bottom);
        }
        return null;
    }

    boolean isHorizontal() {
        return y1 == y2;
    }

    boolean touches(PdfRuling other, float tolerance) {
        return x1 - tolerance <= other.x2
                && other.x1 - tolerance <= x2
                && y1 - tolerance <= other.y2
                && other.y1 - tolerance <= y2;
    }
}
