package vn.congmo.gateway.connectors.edxml;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.ErrorCode.Kind;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.web.ErrorCodes;

/** What cannot be taken as a message of the exchange. */
@Component
final class EdxmlErrors implements ErrorCodes {

    private static final ErrorCode UNREADABLE = new ErrorCode(
            "unreadable-edxml",
            Kind.INVALID,
            new LocalizedText("Không đọc được thông điệp edXML", "The edXML message cannot be read"));
    private static final ErrorCode UNKNOWN = new ErrorCode(
            "unknown-edxml-document",
            Kind.NOT_FOUND,
            new LocalizedText("Không có văn bản này trong số đã nhận", "No such document was received"));
    private static final ErrorCode BAD_STATUS = new ErrorCode(
            "bad-edxml-status", Kind.INVALID, new LocalizedText("Trạng thái không đúng", "The status is wrong"));

    @Override
    public List<ErrorCode> list() {
        return List.of(UNREADABLE, UNKNOWN, BAD_STATUS);
    }

    static Refusal unreadable(LocalizedText why) {
        return new Refusal(UNREADABLE, why);
    }

    static Refusal unreadable(String vi, String en) {
        return unreadable(new LocalizedText(vi, en));
    }

    static Refusal unknown(String id) {
        return new Refusal(UNKNOWN, new LocalizedText("Không có: " + id, "There is none: " + id));
    }

    static Refusal badStatus() {
        return new Refusal(
                BAD_STATUS,
                new LocalizedText(
                        "status: cần một trong 02, 04, 05, 06; 02 cần description",
                        "status: one of 02, 04, 05, 06 is wanted; 02 wants a description"));
    }
}
