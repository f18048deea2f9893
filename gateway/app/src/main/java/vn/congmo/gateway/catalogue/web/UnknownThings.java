package vn.congmo.gateway.catalogue.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.web.ErrorCodes;

/** The refusals of ids that no collection has. */
@Component
final class UnknownThings implements ErrorCodes {

    private final List<DocumentedApi> apis;

    UnknownThings(List<DocumentedApi> apis) {
        this.apis = apis;
    }

    @Override
    public List<ErrorCode> list() {
        return apis.stream().map(api -> api.doc().unknown()).toList();
    }
}
