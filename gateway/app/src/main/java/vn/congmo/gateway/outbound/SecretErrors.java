package vn.congmo.gateway.outbound;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.ErrorCode.Kind;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.web.ErrorCodes;

/** Why a secret cannot be had. */
@Component
final class SecretErrors implements ErrorCodes {

    private static final ErrorCode NO_SECRET = new ErrorCode(
            "no-secret", Kind.INVALID, new LocalizedText("Không đọc được bí mật", "A secret cannot be read"));

    @Override
    public List<ErrorCode> list() {
        return List.of(NO_SECRET);
    }

    /** What stands there may be the secret itself, so it is not repeated. */
    static Refusal noReference() {
        return new Refusal(
                NO_SECRET,
                new LocalizedText(
                        "Cấu hình không chứa bí mật, chỉ chỉ đến nơi giữ nó: env:TÊN_BIẾN hoặc file:/đường/dẫn.",
                        "Settings hold no secrets, only where they are: env:NAME or file:/path."));
    }

    static Refusal missing(String reference) {
        return new Refusal(
                NO_SECRET,
                new LocalizedText(
                        reference + ": không có, rỗng, hoặc lớn hơn 64 KB.",
                        reference + ": there is none, it is empty, or it is larger than 64 KB."));
    }

    static Refusal openToOthers(String path) {
        return new Refusal(
                NO_SECRET,
                new LocalizedText(
                        "file:" + path + ": mọi người dùng của máy đều đọc hoặc ghi được; hãy chạy: chmod o-rw " + path,
                        "file:" + path + ": every user of the machine can read or write it; run: chmod o-rw " + path));
    }
}
