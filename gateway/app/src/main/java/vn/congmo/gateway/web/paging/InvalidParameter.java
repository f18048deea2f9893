package vn.congmo.gateway.web.paging;

import java.util.Collection;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;

/** The ways in which a query parameter can be wrong; each names the parameter and what it takes. */
final class InvalidParameter {

    static final ErrorCode CODE = new ErrorCode(
            "invalid-parameter",
            ErrorCode.Kind.BAD_REQUEST,
            new LocalizedText("Tham số không hợp lệ", "Invalid query parameter"));

    private InvalidParameter() {}

    static Refusal unknown(String name, Collection<String> known) {
        String all = String.join(", ", known);
        return refusal(
                "Không có tham số \"" + name + "\"; các tham số dùng được: " + all + ".",
                "There is no parameter \"" + name + "\"; use one of: " + all + ".");
    }

    static Refusal value(QueryParameter parameter, String value) {
        return value(parameter.name(), value, String.join(", ", parameter.allowed()));
    }

    static Refusal value(String name, String value, String allowed) {
        return refusal(
                "Tham số \"" + name + "\" không nhận giá trị \"" + value + "\"; giá trị hợp lệ: " + allowed + ".",
                "Parameter \"" + name + "\" does not take \"" + value + "\"; allowed: " + allowed + ".");
    }

    private static Refusal refusal(String vi, String en) {
        return new Refusal(CODE, new LocalizedText(vi, en));
    }
}
