package vn.congmo.gateway.catalogue.quality;

import java.util.Locale;
import vn.congmo.gateway.core.LocalizedText;

/** The five dimensions of data quality that the Ministry of Public Security names (CV 4856/BCA-TTDLQG), as measured here. */
public enum Dimension {
    CORRECT(
            "Đúng",
            "Correct",
            "Trung bình trên các dòng: 0 khi dòng không dẫn nguồn; bằng độ tin cậy khi máy đọc chưa ai xem; 0 khi ghi"
                    + " là chưa kiểm chứng; 1 khi còn lại. Bảng không có cột nguồn theo nguồn của bộ dữ liệu.",
            "Mean over the rows: 0 for a row that cites no source; its confidence for one that a machine read and"
                    + " nobody checked; 0 for one marked unverified; else 1. A table without a source column has the"
                    + " dataset's."),
    COMPLETE(
            "Đủ",
            "Complete",
            "Số ô có giá trị chia cho số ô của mọi cột trong lược đồ, trừ cột ghi chú.",
            "Cells with a value, divided by the cells of all columns of the schema but for remarks."),
    CLEAN(
            "Sạch",
            "Clean",
            "Tỷ lệ dòng không lặp lại nguyên một dòng trước và không có ô nào sai chuẩn NFC, thừa khoảng trắng hay có"
                    + " ký tự điều khiển.",
            "Share of rows that repeat no earlier row and have no cell that breaks NFC, has stray blanks or control"
                    + " characters."),
    LIVE(
            "Sống",
            "Live",
            "1 khi phiên bản hiện hành không già hơn chu kỳ cập nhật đã khai, quá hạn thì chu kỳ chia cho tuổi; không"
                    + " khai chu kỳ thì lấy một năm.",
            "1 while the current version is no older than the declared update period, then the period divided by the"
                    + " age; a year where no period is declared."),
    CONSISTENT(
            "Thống nhất",
            "Consistent",
            "Tỷ lệ giá trị mã mà cổng biết: có trong danh mục mã hoặc sổ đăng ký đang công bố.",
            "Share of coded values that the gateway knows: from a published code list or register.");

    private final LocalizedText label;
    private final LocalizedText formula;

    Dimension(String vi, String en, String formulaVi, String formulaEn) {
        this.label = new LocalizedText(vi, en);
        this.formula = new LocalizedText(formulaVi, formulaEn);
    }

    /** Its name in addresses and JSON. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it. */
    public LocalizedText label() {
        return label;
    }

    /** How it is computed; a number from 0 to 1. */
    public LocalizedText formula() {
        return formula;
    }
}
