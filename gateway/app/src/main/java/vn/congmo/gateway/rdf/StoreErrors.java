package vn.congmo.gateway.rdf;

import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.LocalizedText;

/** What the store refuses. */
final class StoreErrors {

    static final ErrorCode STORE_IN_USE = new ErrorCode(
            "store-in-use",
            ErrorCode.Kind.UNAVAILABLE,
            new LocalizedText("Kho dữ liệu đang được tiến trình khác dùng", "Another process uses the store"));

    private StoreErrors() {}
}
