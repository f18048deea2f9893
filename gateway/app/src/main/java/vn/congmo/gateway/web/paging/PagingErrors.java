package vn.congmo.gateway.web.paging;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.web.ErrorCodes;

/** What collections refuse. */
@Component
final class PagingErrors implements ErrorCodes {

    @Override
    public List<ErrorCode> list() {
        return List.of(InvalidParameter.CODE);
    }
}
