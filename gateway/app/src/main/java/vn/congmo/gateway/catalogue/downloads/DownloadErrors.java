package vn.congmo.gateway.catalogue.downloads;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.web.ErrorCodes;

/** What cannot be downloaded. */
@Component
final class DownloadErrors implements ErrorCodes {

    private static final ErrorCode UNKNOWN_FILE = new ErrorCode(
            "unknown-file",
            ErrorCode.Kind.NOT_FOUND,
            new LocalizedText("Không có tệp này; xin xem danh mục tại /catalog", "No such file; see /catalog"));

    @Override
    public List<ErrorCode> list() {
        return List.of(UNKNOWN_FILE);
    }

    static Refusal unknownFile(String path) {
        return new Refusal(
                UNKNOWN_FILE,
                new LocalizedText(
                        "Chưa công bố tệp " + path + "; xin xem danh mục tại /catalog",
                        "The file " + path + " was not published; see the catalogue at /catalog"));
    }

    /** Names what there is instead. */
    static Refusal unknownFile(String path, List<String> addresses) {
        String all = String.join(", ", addresses);
        return new Refusal(
                UNKNOWN_FILE,
                new LocalizedText(
                        "Không có tệp " + path + "; có các tệp: " + all,
                        "There is no file " + path + "; there are: " + all),
                Map.of("files", addresses));
    }
}
