package vn.congmo.gateway.publication.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.web.ErrorCodes;

/** What is not there to check by. */
@Component
final class ManifestErrors implements ErrorCodes {

    private static final ErrorCode UNSIGNED =
            new ErrorCode("unsigned", ErrorCode.Kind.NOT_FOUND, new LocalizedText("Chưa được ký", "It is not signed"));
    private static final ErrorCode UNKNOWN = new ErrorCode(
            "unknown-manifest", ErrorCode.Kind.NOT_FOUND, new LocalizedText("Chưa công bố", "It was not published"));

    @Override
    public List<ErrorCode> list() {
        return List.of(UNSIGNED, UNKNOWN);
    }

    static Refusal unsigned() {
        return new Refusal(
                UNSIGNED,
                new LocalizedText(
                        "Cổng này chưa dùng khóa ký; vẫn kiểm tra được bằng mã băm trong /publication-log.jsonl",
                        "This gateway signs nothing yet; the hashes in /publication-log.jsonl can be checked all the same"));
    }

    static Refusal unknown(String path) {
        return new Refusal(
                UNKNOWN,
                new LocalizedText(
                        "Chưa công bố gì tại " + path + "; xin xem /catalog",
                        "Nothing was published at " + path + "; see /catalog"));
    }
}
