package vn.congmo.gateway.diff.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.web.ErrorCodes;

/** What cannot be compared. */
@Component
final class DiffErrors implements ErrorCodes {

    private static final ErrorCode UNKNOWN = new ErrorCode(
            "unknown-version",
            ErrorCode.Kind.NOT_FOUND,
            new LocalizedText("Không có phiên bản hay bảng này", "There is no such version or table"));

    @Override
    public List<ErrorCode> list() {
        return List.of(UNKNOWN);
    }

    static Refusal unknown(String name) {
        return new Refusal(
                UNKNOWN,
                new LocalizedText(
                        "Không có %s; các phiên bản: /api/v1/datasets/{id}/versions".formatted(name),
                        "There is no %s; for the versions see /api/v1/datasets/{id}/versions".formatted(name)));
    }
}
