package vn.congmo.gateway.catalogue.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.web.ErrorCodes;

/** The refusals of ids that no collection has. */
@Component
public final class UnknownThings implements ErrorCodes {

    /** There is no dataset of this slug, or no such version of it. */
    public static final ErrorCode DATASET = new ErrorCode(
            "unknown-dataset",
            ErrorCode.Kind.NOT_FOUND,
            new LocalizedText("Không có bộ dữ liệu này", "There is no such dataset"));

    private final List<DocumentedApi> apis;

    UnknownThings(List<DocumentedApi> apis) {
        this.apis = apis;
    }

    @Override
    public List<ErrorCode> list() {
        return apis.stream().map(api -> api.doc().unknown()).toList();
    }
}
