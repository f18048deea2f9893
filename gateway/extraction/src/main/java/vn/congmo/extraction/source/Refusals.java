package vn.congmo.extraction.source;

import java.time.Duration;
import vn.congmo.extraction.text.UnreadableDocumentException;

/** Why a file is refused, and what its sender can do, in both languages. */
final class Refusals {
    private Refusals() {}

    static UnreadableDocumentException tooLarge(String name, String vietnamese, String english) {
        return new UnreadableDocumentException(
                "Tệp " + name + " quá lớn: " + vietnamese + ". Hãy tách thành nhiều văn bản.",
                "File " + name + " is too large: " + english + ". Split it into several documents.");
    }

    static UnreadableDocumentException time(String name, Duration time) {
        return new UnreadableDocumentException(
                "Đọc tệp " + name + " quá " + time.toSeconds() + " giây nên đã dừng. Hãy tách nhỏ hoặc lưu lại tệp.",
                "Reading file " + name + " took more than " + time.toSeconds()
                        + " seconds and was stopped. Split the file or save it anew.");
    }

    static UnreadableDocumentException broken(String name, String format) {
        return new UnreadableDocumentException(
                "Tệp " + name + " là " + format
                        + " nhưng hỏng hoặc sai chuẩn. Hãy mở bằng phần mềm soạn thảo rồi lưu lại.",
                "File " + name + " is " + format
                        + " but broken or against the format's rules. Open it in an editor and save it anew.");
    }

    static UnreadableDocumentException encrypted(String name) {
        return new UnreadableDocumentException(
                "Tệp " + name + " có mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.",
                "File " + name + " is protected by a password. Remove the password and send it again.");
    }

    static UnreadableDocumentException scanned(String name) {
        return new UnreadableDocumentException(
                "Tệp " + name
                        + " là bản quét (ảnh), không có chữ. Hãy gửi bản gốc (Word, PDF có chữ) hoặc nhận dạng chữ"
                        + " (OCR) trước.",
                "File " + name
                        + " is a scan: its pages are pictures and hold no text. Send the original (Word, PDF with text)"
                        + " or run OCR first.");
    }

    static UnreadableDocumentException empty(String name) {
        return new UnreadableDocumentException(
                "Tệp " + name + " không có chữ nào.", "File " + name + " holds no text.");
    }

    static UnreadableDocumentException unknown(String name, String kind) {
        return new UnreadableDocumentException(
                "Tệp " + name + " là " + kind + ", không phải loại văn bản đọc được. " + READ_VI,
                "File " + name + " is " + kind + ", no kind of document that can be read. " + READ_EN);
    }

    static UnreadableDocumentException encoding(String name) {
        return new UnreadableDocumentException(
                "Tệp " + name
                        + " không phải văn bản UTF-8 và không nhận ra bảng mã cũ (TCVN3, VNI, VISCII, windows-1258),"
                        + " hoặc là tệp nhị phân. Hãy lưu lại dưới dạng UTF-8.",
                "File " + name + " is not valid UTF-8 text and no legacy encoding was recognised (TCVN3, VNI, VISCII,"
                        + " windows-1258), or it is a binary file. Save it anew as UTF-8.");
    }

    static UnreadableDocumentException binary(String name, int control) {
        var code = "U+%04X".formatted(control);
        return new UnreadableDocumentException(
                "Tệp " + name + " có ký tự điều khiển " + code + ": có lẽ là tệp nhị phân. " + READ_VI,
                "File " + name + " contains the control character " + code + ": probably a binary file. " + READ_EN);
    }

    static UnreadableDocumentException noSheet(String name, String sheet) {
        return new UnreadableDocumentException(
                "Tệp " + name + " không có trang tính " + sheet + ".", "File " + name + " has no sheet " + sheet + ".");
    }

    static UnreadableDocumentException uncalculated(String name, String cell) {
        return new UnreadableDocumentException(
                "Ô " + cell + " của tệp " + name
                        + " là công thức chưa có giá trị. Hãy mở bằng phần mềm bảng tính rồi lưu lại.",
                "Cell " + cell + " of file " + name
                        + " is a formula without a value. Open it in a spreadsheet program and save it anew.");
    }

    static UnreadableDocumentException declaredType(String name) {
        return new UnreadableDocumentException(
                "Tệp " + name
                        + " có khai báo DOCTYPE trong XML, không được phép. Hãy mở bằng phần mềm soạn thảo rồi lưu"
                        + " lại.",
                "File " + name
                        + " declares a DOCTYPE in its XML, which is not allowed. Open it in an editor and save it"
                        + " anew.");
    }

    private static final String READ_VI = "Đọc được: PDF có chữ, DOCX, DOC, ODT, RTF, HTML, TXT, XLSX, XLS, ODS, CSV.";
    private static final String READ_EN =
            "Readable are: PDF with text, DOCX, DOC, ODT, RTF, HTML, TXT, XLSX, XLS, ODS, CSV.";
}
