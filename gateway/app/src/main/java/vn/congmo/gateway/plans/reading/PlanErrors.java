package vn.congmo.gateway.plans.reading;

import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.web.ErrorCodes;

/** What the reading of documents refuses. */
@Component
final class PlanErrors implements ErrorCodes {

    private static final ErrorCode NO_DOCUMENTS = new ErrorCode(
            "no-documents",
            ErrorCode.Kind.INVALID,
            new LocalizedText("Không có văn bản nào", "There are no documents"));
    private static final ErrorCode SAME_NAME = new ErrorCode(
            "same-document-name",
            ErrorCode.Kind.INVALID,
            new LocalizedText("Hai văn bản trùng tên", "Two documents have the same name"));

    @Override
    public List<ErrorCode> list() {
        return List.of(NO_DOCUMENTS, SAME_NAME);
    }

    static Refusal noDocuments(List<Path> folders) {
        return new Refusal(
                NO_DOCUMENTS,
                new LocalizedText(
                        folders + ": không có văn bản nào; hãy thêm tệp .txt hoặc .md.",
                        folders + ": there are no documents; add .txt or .md files."));
    }

    static Refusal sameName(String fileName, String id) {
        return new Refusal(
                SAME_NAME,
                new LocalizedText(
                        fileName + ": đã có văn bản khác cùng mã \"" + id + "\"; hãy đổi tên một tệp.",
                        fileName + ": another document has the id \"" + id + "\" too; rename one of the files."));
    }
}
