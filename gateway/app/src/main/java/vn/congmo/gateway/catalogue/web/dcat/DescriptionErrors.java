package vn.congmo.gateway.catalogue.web.dcat;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.web.UnknownThings;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.web.ErrorCodes;

/** What has no description, or none now. */
@Component
final class DescriptionErrors implements ErrorCodes {

    private static final ErrorCode STATE_GONE = new ErrorCode(
            "catalogue-state-gone",
            ErrorCode.Kind.GONE,
            new LocalizedText("Danh mục đã thay đổi", "The catalogue has changed"));
    private static final ErrorCode UNDESCRIBED = new ErrorCode(
            "description-unavailable",
            ErrorCode.Kind.UNAVAILABLE,
            new LocalizedText("Chưa lập được mô tả", "The description cannot be made now"));
    private static final ErrorCode UNKNOWN_PAGE = new ErrorCode(
            "unknown-catalogue-page",
            ErrorCode.Kind.NOT_FOUND,
            new LocalizedText("Danh mục không có trang này", "The catalogue has no such page"));

    @Override
    public List<ErrorCode> list() {
        return List.of(STATE_GONE, UNDESCRIBED, UNKNOWN_PAGE);
    }

    static Refusal unknown(String path) {
        return new Refusal(
                UnknownThings.DATASET,
                new LocalizedText(
                        "Chưa công bố " + path + "; xin xem danh mục tại /catalog",
                        path + " was not published; see the catalogue at /catalog"));
    }

    /** 410, not 503: asking for the same page again would never help, asking for the first one does. */
    static Refusal stateGone() {
        return new Refusal(
                STATE_GONE,
                new LocalizedText(
                        "Trạng thái danh mục đang lấy không còn được giữ; xin lấy lại từ đầu tại /catalog",
                        "The state of the catalogue that you were taking is kept no more; start again at /catalog"));
    }

    static Refusal unknownPage(String page) {
        return new Refusal(
                UNKNOWN_PAGE,
                new LocalizedText(
                        "Không có trang " + page + "; xin theo hydra:next từ /catalog",
                        "There is no page " + page + "; follow hydra:next from /catalog"));
    }

    static Refusal undescribed() {
        return new Refusal(
                UNDESCRIBED,
                new LocalizedText(
                        "Cổng không lập được mô tả lúc này; đừng coi là danh mục rỗng, xin thử lại sau",
                        "The gateway cannot make the description now; do not take this for an empty list, try later"));
    }
}
