package vn.congmo.gateway.ckan.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.ckan.action.CkanFault;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.ErrorCode.Kind;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.web.ErrorCodes;

/** Why a table is not dumped. */
@Component
final class DumpErrors implements ErrorCodes {

    private static final ErrorCode UNKNOWN_RESOURCE = new ErrorCode(
            "unknown-resource",
            Kind.NOT_FOUND,
            new LocalizedText("Không có bảng nào mang mã này", "There is no table with this resource id"));

    private static final ErrorCode BAD_DUMP = new ErrorCode(
            "bad-dump",
            Kind.BAD_REQUEST,
            new LocalizedText("Không hiểu được yêu cầu tải bảng", "What to dump cannot be understood"));

    @Override
    public List<ErrorCode> list() {
        return List.of(UNKNOWN_RESOURCE, BAD_DUMP);
    }

    static Refusal of(CkanFault fault) {
        String why = fault.error().toString();
        return new Refusal(fault.status() == 404 ? UNKNOWN_RESOURCE : BAD_DUMP, new LocalizedText(why, why));
    }
}
