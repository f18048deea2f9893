package vn.congmo.gateway.connectors.folder;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.SettingErrors;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.web.ErrorCodes;

/** What is refused about folders that are delivered into or taken from. */
@Component
final class FolderErrors implements ErrorCodes {

    private static final ErrorCode TOO_LARGE = new ErrorCode(
            "dropped-file-too-large",
            ErrorCode.Kind.TOO_LARGE,
            new LocalizedText("Tệp trong thư mục quá lớn", "A file in a watched folder is too large"));

    @Override
    public List<ErrorCode> list() {
        return List.of(TOO_LARGE);
    }

    /**
     * The folder that a connector's address names, which need not be there now.
     *
     * @throws Refusal when it is no address of a folder
     */
    static Path requireFolder(Connection connection) {
        URI address = connection.settings().address();
        if (!"file".equals(address.getScheme())) {
            throw SettingErrors.wrongSetting(
                    "address",
                    new LocalizedText("thư mục, dạng file:///duong/dan/", "a folder, as file:///some/path/"));
        }
        return Path.of(address);
    }

    static Refusal tooLarge(String file, long largestBytes) {
        return new Refusal(
                TOO_LARGE,
                new LocalizedText(
                        file + ": lớn hơn " + largestBytes + " byte; hãy tách thành nhiều văn bản",
                        file + ": is larger than " + largestBytes + " bytes; split it into several documents"));
    }
}
