package vn.congmo.gateway.connectors.folder;

import java.net.URI;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.web.ErrorCodes;

/** What is refused about folders to deliver into. */
@Component
final class FolderErrors implements ErrorCodes {

    private static final ErrorCode NOT_A_FOLDER = new ErrorCode(
            "connector-folder",
            ErrorCode.Kind.UNAVAILABLE,
            new LocalizedText("Thư mục nhận không dùng được", "The folder to deliver into cannot be used"));

    @Override
    public List<ErrorCode> list() {
        return List.of(NOT_A_FOLDER);
    }

    static Refusal notAFolder(URI address) {
        return new Refusal(
                NOT_A_FOLDER,
                new LocalizedText(
                        "address: " + address + " phải là thư mục, dạng file:///duong/dan/",
                        "address: " + address + " must be a folder, as file:///some/path/"));
    }
}
