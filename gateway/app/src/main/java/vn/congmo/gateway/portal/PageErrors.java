package vn.congmo.gateway.portal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.web.ErrorCodes;

/** What can go wrong when somebody follows a link. */
@Component
final class PageErrors implements ErrorCodes {

    private static final ErrorCode UNKNOWN_THING = new ErrorCode(
            "unknown-thing",
            ErrorCode.Kind.NOT_FOUND,
            new LocalizedText("Không có gì mang địa chỉ này", "Nothing has this address"));

    @Override
    public List<ErrorCode> list() {
        return List.of(UNKNOWN_THING);
    }

    /** Nothing that is published has this name. */
    static Refusal unknown(String name) {
        return new Refusal(
                UNKNOWN_THING,
                new LocalizedText(
                        "Chưa có gì được công bố dưới tên " + name + "; xin tìm ở /search",
                        "Nothing is published under " + name + "; try /search"));
    }
}
