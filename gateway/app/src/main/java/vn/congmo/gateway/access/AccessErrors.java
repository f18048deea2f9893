package vn.congmo.gateway.access;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.ErrorCode.Kind;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.web.ErrorCodes;

/** Why somebody may not. */
@Component
public final class AccessErrors implements ErrorCodes {

    /** Nobody signed in, and this needs somebody. */
    public static final ErrorCode NOT_SIGNED_IN = code(
            "not-signed-in",
            Kind.UNAUTHENTICATED,
            "Cần đăng nhập tại /login, hoặc gửi mã truy cập: Authorization: Bearer cm_…",
            "Sign in at /login, or send a token: Authorization: Bearer cm_…");

    /** The token is unknown, expired or revoked: which of them is not told. */
    public static final ErrorCode INVALID_TOKEN = code(
            "invalid-token",
            Kind.UNAUTHENTICATED,
            "Mã truy cập không đúng, đã hết hạn hoặc đã bị thu hồi",
            "The token is wrong, expired or revoked");

    /** The agent's role does not reach that far. */
    public static final ErrorCode ROLE_TOO_LOW = code(
            "role-too-low", Kind.FORBIDDEN, "Vai trò của bạn không được làm việc này", "Your role may not do this");

    /** A form came without the token that proves it is ours. */
    public static final ErrorCode FORGED_FORM = code(
            "forged-form",
            Kind.FORBIDDEN,
            "Biểu mẫu đã cũ hoặc không phải của trang này; xin tải lại trang rồi gửi lại",
            "The form is too old or not of this site; please reload the page and send it again");

    /** Too many wrong tokens came from one address. */
    public static final ErrorCode TOO_MANY_FAILURES = code(
            "too-many-failures",
            Kind.TOO_OFTEN,
            "Quá nhiều lần thử sai từ địa chỉ này; xin đợi một phút",
            "Too many failures from this address; please wait a minute");

    private static final ErrorCode BAD_NAME = code(
            "bad-agent-name",
            Kind.INVALID,
            "Tên này không dùng được cho người hoặc cơ quan",
            "A person or an office cannot have this name");

    private static final ErrorCode UNKNOWN_TOKEN =
            code("unknown-token", Kind.NOT_FOUND, "Không có mã truy cập này", "There is no such token");

    @Override
    public List<ErrorCode> list() {
        return List.of(
                NOT_SIGNED_IN, INVALID_TOKEN, ROLE_TOO_LOW, FORGED_FORM, TOO_MANY_FAILURES, BAD_NAME, UNKNOWN_TOKEN);
    }

    static Refusal badName(String name) {
        return new Refusal(
                BAD_NAME,
                new LocalizedText(
                        "“%s” để trống hoặc là tên dành riêng; hãy ghi tên người hoặc đơn vị".formatted(name),
                        "“%s” is empty or reserved; give the name of a person or an office".formatted(name)));
    }

    static Refusal unknownToken(String id) {
        return new Refusal(
                UNKNOWN_TOKEN,
                new LocalizedText(
                        "Không có mã %s còn dùng được; xem token list".formatted(id),
                        "There is no token %s to revoke; see token list".formatted(id)));
    }

    private static ErrorCode code(String name, Kind kind, String vi, String en) {
        return new ErrorCode(name, kind, new LocalizedText(vi, en));
    }
}
