package vn.congmo.gateway.portal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.web.ErrorCodes;

/** What the desk refuses. */
@Component
final class DeskErrors implements ErrorCodes {

    private static final ErrorCode PUBLISHERS_ONLY = new ErrorCode(
            "publishers-only",
            ErrorCode.Kind.FORBIDDEN,
            new LocalizedText("Chỉ người có vai trò công bố mới công bố được", "Only publishers may publish"));

    @Override
    public List<ErrorCode> list() {
        return List.of(PUBLISHERS_ONLY);
    }

    static Refusal publishersOnly() {
        return new Refusal(PUBLISHERS_ONLY, PUBLISHERS_ONLY.title());
    }
}
