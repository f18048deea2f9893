package vn.congmo.gateway.catalogue.web.dcat;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.web.ErrorCodes;

/** What has no description. */
@Component
final class DescriptionErrors implements ErrorCodes {

    private static final ErrorCode UNKNOWN_DATASET = new ErrorCode(
            "unknown-dataset",
            ErrorCode.Kind.NOT_FOUND,
            new LocalizedText("Không có bộ dữ liệu này", "There is no such dataset"));

    @Override
    public List<ErrorCode> list() {
        return List.of(UNKNOWN_DATASET);
    }

    static Refusal unknown(String path) {
        return new Refusal(
                UNKNOWN_DATASET,
                new LocalizedText(
                        "Chưa công bố " + path + "; xin xem danh mục tại /catalog",
                        path + " was not published; see the catalogue at /catalog"));
    }
}
