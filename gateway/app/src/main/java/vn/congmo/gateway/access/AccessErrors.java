package vn.congmo.gateway.access;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.ErrorCode.Kind;
import vn.congmo.gateway.core.LocalizedText;
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

    @Override
    public List<ErrorCode> list() {
        return List.of(NOT_SIGNED_IN, INVALID_TOKEN, ROLE_TOO_LOW, FORGED_FORM, TOO_MANY_FAILURES);
    }

    private static ErrorCode code(String name, Kind kind, String vi, String en) {
        return new ErrorCode(name, kind, new LocalizedText(vi, en));
    }
}
