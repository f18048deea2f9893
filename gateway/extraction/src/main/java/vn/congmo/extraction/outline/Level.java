package vn.congmo.extraction.outline;

/** Levels of numbering, from the outermost to the innermost (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6). */
public enum Level {
    /** Phần, Chương. */
    DIVISION,
    /** A. B. C. */
    CAPITAL,
    /** I. II. III. */
    ROMAN,
    /** Điều 1. */
    ARTICLE,
    /** 1. 2. 3. */
    NUMBER,
    /** 1.1. 1.2. */
    DECIMAL,
    /** a) b) c) d) đ) e) */
    LETTER,
    /** A dash. */
    DASH,
    /** A plus under a dash. */
    PLUS,
    /** A paragraph without a number. */
    TEXT;

    boolean isWithin(Level outer) {
        return compareTo(outer) > 0;
    }

    /** Whether its items are counted, because they carry no label. */
    public boolean isBullet() {
        return this == DASH || this == PLUS;
    }
}
