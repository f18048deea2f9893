package vn.congmo.gateway.intake;

import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.extraction.text.UnreadableDocumentException;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.web.ErrorCodes;

/** What intake refuses, each time with the file and what to do about it. */
@Component
final class IntakeErrors implements ErrorCodes {

    private static final ErrorCode UNREADABLE = new ErrorCode(
            "unreadable-document",
            ErrorCode.Kind.INVALID,
            new LocalizedText("Không đọc được văn bản", "A document cannot be read"));
    private static final ErrorCode TOO_LARGE = new ErrorCode(
            "document-too-large",
            ErrorCode.Kind.TOO_LARGE,
            new LocalizedText("Tệp văn bản quá lớn", "A document is too large"));

    private static final ErrorCode BAD_SOURCE = new ErrorCode(
            "bad-source-address",
            ErrorCode.Kind.INVALID,
            new LocalizedText("Địa chỉ nguồn không đúng", "The address of the source is wrong"));

    @Override
    public List<ErrorCode> list() {
        return List.of(UNREADABLE, TOO_LARGE, BAD_SOURCE);
    }

    static Refusal unreadable(Path file, UnreadableDocumentException why) {
        return new Refusal(
                UNREADABLE,
                new LocalizedText(file + ": " + why.vietnamese() + SAVE.vi(), file + ": " + why.english() + SAVE.en()));
    }

    /** A document handed in, which lies in no folder. */
    static Refusal refused(Path file, UnreadableDocumentException why) {
        return new Refusal(UNREADABLE, new LocalizedText(file + ": " + why.vietnamese(), file + ": " + why.english()));
    }

    static Refusal badSource() {
        return new Refusal(
                BAD_SOURCE,
                new LocalizedText(
                        "source: cần một địa chỉ http hoặc https không có dấu cách",
                        "source: an http or https address without spaces is wanted"));
    }

    static Refusal badMetadata(Path file) {
        return new Refusal(
                UNREADABLE,
                new LocalizedText(
                        file + ": không phải JSON hợp lệ; hãy sửa hoặc xóa tệp này.",
                        file + ": is not valid JSON; correct or remove it."));
    }

    static Refusal tooLarge(Path file, long largestBytes) {
        return new Refusal(
                TOO_LARGE,
                new LocalizedText(
                        file + ": lớn hơn " + largestBytes + " byte; hãy tách thành nhiều văn bản.",
                        file + ": is larger than " + largestBytes + " bytes; split it into several documents."));
    }

    private static final LocalizedText SAVE = new LocalizedText(
            " Hoặc chuyển tệp ra khỏi thư mục, rồi công bố lại.",
            " Or move the file out of the folder, then publish again.");
}
