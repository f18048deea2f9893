package vn.congmo.gateway.web;

import java.util.List;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.ErrorCode.Kind;
import vn.congmo.gateway.core.LocalizedText;

/** The failures that any request can meet. */
@Component
final class EdgeErrors implements ErrorCodes {

    static final ErrorCode INTERNAL = code(
            "internal",
            Kind.INTERNAL,
            "Lỗi của hệ thống; đã được ghi lại, xin thử lại sau",
            "A fault of the system; it was recorded, please try again later");
    static final ErrorCode BUSY = code(
            "busy",
            Kind.UNAVAILABLE,
            "Hệ thống đang bận; xin thử lại sau ít giây",
            "The system is busy; please try again in a few seconds");
    static final ErrorCode BUDGET_SPENT = code(
            "budget-spent",
            Kind.TOO_OFTEN,
            "Đã dùng hết thời gian xử lý dành cho mỗi máy khách; xin thử lại sau",
            "The processing time for each client is used up; please try again later");
    static final ErrorCode TIMED_OUT = code(
            "timed-out",
            Kind.UNAVAILABLE,
            "Yêu cầu mất quá nhiều thời gian; xin thu hẹp phạm vi rồi thử lại",
            "The request took too long; please narrow it and try again");
    static final ErrorCode BODY_TOO_LARGE = code(
            "body-too-large",
            Kind.TOO_LARGE,
            "Nội dung gửi lên lớn quá mức cho phép",
            "The content sent is larger than allowed");
    static final ErrorCode NOT_FOUND = code(
            "not-found",
            Kind.NOT_FOUND,
            "Không có gì ở địa chỉ này; xin xem danh mục tại /catalog",
            "There is nothing at this address; see the catalogue at /catalog");
    static final ErrorCode NOT_ACCEPTABLE = code(
            "not-acceptable",
            Kind.NOT_ACCEPTABLE,
            "Không có dạng dữ liệu mà bạn chấp nhận (Accept)",
            "Not available in a form that you accept (Accept)");
    static final ErrorCode METHOD_NOT_ALLOWED = code(
            "method-not-allowed",
            Kind.BAD_REQUEST,
            "Địa chỉ này không nhận phương thức đó",
            "This address does not take that method");
    static final ErrorCode UNSUPPORTED_MEDIA_TYPE = code(
            "unsupported-media-type",
            Kind.BAD_REQUEST,
            "Không nhận loại nội dung (Content-Type) đó",
            "Content of that type (Content-Type) is not taken");
    static final ErrorCode RANGE_NOT_SATISFIABLE = code(
            "range-not-satisfiable",
            Kind.BAD_REQUEST,
            "Tệp kết thúc trước phần đã hỏi (Range)",
            "The file ends before the part that was asked for (Range)");
    static final ErrorCode UNAVAILABLE =
            code("unavailable", Kind.UNAVAILABLE, "Hiện không phục vụ được", "Not available at present");
    static final ErrorCode BAD_REQUEST =
            code("bad-request", Kind.BAD_REQUEST, "Không hiểu được yêu cầu", "The request cannot be understood");

    @Override
    public List<ErrorCode> list() {
        return List.of(
                INTERNAL,
                BUSY,
                BUDGET_SPENT,
                TIMED_OUT,
                BODY_TOO_LARGE,
                NOT_FOUND,
                NOT_ACCEPTABLE,
                METHOD_NOT_ALLOWED,
                UNSUPPORTED_MEDIA_TYPE,
                RANGE_NOT_SATISFIABLE,
                UNAVAILABLE,
                BAD_REQUEST);
    }

    static ErrorCode of(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> BODY_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 416 -> RANGE_NOT_SATISFIABLE;
            case 503 -> UNAVAILABLE;
            default -> status.is4xxClientError() ? BAD_REQUEST : INTERNAL;
        };
    }

    private static ErrorCode code(String name, Kind kind, String vi, String en) {
        return new ErrorCode(name, kind, new LocalizedText(vi, en));
    }
}
