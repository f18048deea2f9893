package vn.congmo.extraction.paper;

/**
 * The words of an annex: rows 0 and 1 are a header in which TT, Nhiệm vụ and Thời hạn go over both rows and "Cơ quan" over two
 * columns; in rows 2 and 3 one body leads both tasks.
 */
public final class AnnexTable {
    private static final String[][] WORDS = {
        {"TT", "Nhiệm vụ", "Cơ quan", "", "Thời hạn"},
        {"", "", "Chủ trì", "Phối hợp", ""},
        {"1", "Xây dựng nền tảng số", "Sở Khoa học và Công nghệ", "Các sở, ngành", "Quý I/2026"},
        {"2", "Tập huấn kỹ năng số", "", "UBND các xã", "30/6/2026"}
    };

    private AnnexTable() {}

    /** The words of a place; empty where a merged cell covers it. */
    public static String text(int row, int column) {
        return WORDS[row][column];
    }
}
