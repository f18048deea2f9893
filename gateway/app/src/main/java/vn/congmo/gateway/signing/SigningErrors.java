package vn.congmo.gateway.signing;

import java.nio.file.Path;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;

/** What is refused about key files. */
final class SigningErrors {

    private static final ErrorCode KEY = new ErrorCode(
            "unusable-signing-key",
            ErrorCode.Kind.INTERNAL,
            new LocalizedText("Không dùng được khóa ký", "The signing key cannot be used"));

    private SigningErrors() {}

    static Refusal unreadable(Path file, String why) {
        return refusal(
                "%s không phải khóa ký (%s): cần JWK (P-256 hay Ed25519), hoặc PEM gồm khóa riêng rồi khóa công khai; tạo bằng: gateway signing-key --out TỆP"
                        .formatted(file, why),
                "%s is no signing key (%s): a JWK (P-256 or Ed25519), or in PEM a private key and then its public one is wanted; make one with: gateway signing-key --out FILE"
                        .formatted(file, why));
    }

    static Refusal open(Path file) {
        return refusal(
                "%s cho người khác đọc được; hãy chạy: chmod 600 %s".formatted(file, file),
                "%s can be read by others; run: chmod 600 %s".formatted(file, file));
    }

    static Refusal exists(Path file) {
        return refusal(
                "%s đã có; khóa cũ không bị ghi đè, hãy chọn tên khác".formatted(file),
                "%s is there already; an old key is never overwritten, choose another name".formatted(file));
    }

    private static Refusal refusal(String vi, String en) {
        return new Refusal(KEY, new LocalizedText(vi, en));
    }
}
