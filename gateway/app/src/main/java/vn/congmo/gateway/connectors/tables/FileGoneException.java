package vn.congmo.gateway.connectors.tables;

import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.outbound.OutboundAnswer;

/** The partner has no such file (404, 410). */
final class FileGoneException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String url;
    private final int status;

    FileGoneException(String url, OutboundAnswer answer) {
        super(url);
        this.url = url;
        this.status = answer.status();
    }

    String url() {
        return url;
    }

    LocalizedText reason() {
        return new LocalizedText(
                "Không có tệp ở địa chỉ này (HTTP %d): %s".formatted(status, url),
                "There is no file at this address (HTTP %d): %s".formatted(status, url));
    }
}
