package vn.congmo.gateway.catalogue.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.web.ErrorCodes;

/** Why there is nothing to show yet. */
@Component
final class AwaitedErrors implements ErrorCodes {

    private static final ErrorCode UNDER_WAY = new ErrorCode(
            "first-publication-under-way",
            ErrorCode.Kind.UNAVAILABLE,
            new LocalizedText("Đang công bố lần đầu", "The first publication is under way"));
    private static final ErrorCode FAILED = new ErrorCode(
            "first-publication-failed",
            ErrorCode.Kind.UNAVAILABLE,
            new LocalizedText("Công bố lần đầu không thành", "The first publication failed"));

    @Override
    public List<ErrorCode> list() {
        return List.of(UNDER_WAY, FAILED);
    }

    static Refusal underWay() {
        return new Refusal(
                UNDER_WAY,
                new LocalizedText(
                        "Cổng đang công bố dữ liệu lần đầu; đừng coi là danh mục rỗng, xin thử lại sau giây lát",
                        "The gateway is publishing its data for the first time; do not take this for an empty"
                                + " catalogue, try again in a moment"));
    }

    static Refusal failed() {
        return new Refusal(
                FAILED,
                new LocalizedText(
                        "Chưa công bố được bộ dữ liệu nào trong thư mục đầu vào; đừng coi là danh mục rỗng."
                                + " Quản trị viên xem lý do trong thư mục reports",
                        "No dataset of the input folder could be published; do not take this for an empty catalogue."
                                + " The administrator finds the reasons in the folder reports"));
    }
}
