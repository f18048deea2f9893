package vn.congmo.gateway.connectors.harvest.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.web.ErrorCodes;

/** What was not harvested. */
@Component
public final class HarvestedErrors implements ErrorCodes {

    static final ErrorCode UNKNOWN_DATASET = new ErrorCode(
            "unknown-harvested-dataset",
            ErrorCode.Kind.NOT_FOUND,
            new LocalizedText("Chưa thu thập bộ dữ liệu này", "This dataset was not harvested"));

    private static final ErrorCode UNKNOWN_SOURCE = new ErrorCode(
            "unknown-harvested-source",
            ErrorCode.Kind.NOT_FOUND,
            new LocalizedText("Chưa thu thập gì từ nguồn này", "Nothing was harvested from this source"));

    private static final ErrorCode UNKNOWN_PAGE = new ErrorCode(
            "unknown-harvested-page",
            ErrorCode.Kind.NOT_FOUND,
            new LocalizedText("Nguồn không có trang này", "The source has no such page"));

    @Override
    public List<ErrorCode> list() {
        return List.of(UNKNOWN_SOURCE, UNKNOWN_PAGE);
    }

    static Refusal unknownDataset(String id) {
        return new Refusal(
                UNKNOWN_DATASET,
                new LocalizedText(
                        "Không có \"" + id + "\"; danh sách ở /api/v1/harvested",
                        "There is no \"" + id + "\"; /api/v1/harvested lists what there is"));
    }

    /** What was harvested has no page of this number. */
    public static Refusal unknownPage(String number) {
        return new Refusal(
                UNKNOWN_PAGE,
                new LocalizedText(
                        "Không có trang " + number + "; xin theo hydra:next từ trang đầu",
                        "There is no page " + number + "; follow hydra:next from the first one"));
    }

    /** Nothing was harvested from a source of this name. */
    public static Refusal unknownSource(String name) {
        return new Refusal(
                UNKNOWN_SOURCE,
                new LocalizedText(
                        "Không có nguồn \"" + name + "\"; danh sách ở /api/v1/harvested-sources",
                        "There is no source \"" + name + "\"; /api/v1/harvested-sources lists what there is"));
    }
}
