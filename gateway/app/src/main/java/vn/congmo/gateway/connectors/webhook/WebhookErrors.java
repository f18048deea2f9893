package vn.congmo.gateway.connectors.webhook;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.core.ErrorCode;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.web.ErrorCodes;

/** What is refused about keys that events are signed with. */
@Component
final class WebhookErrors implements ErrorCodes {

    private static final ErrorCode KEY = new ErrorCode(
            "webhook-key",
            ErrorCode.Kind.UNAVAILABLE,
            new LocalizedText("Khóa ký webhook không dùng được", "The key of a webhook cannot be used"));

    @Override
    public List<ErrorCode> list() {
        return List.of(KEY);
    }

    static Refusal noKey() {
        return new Refusal(
                KEY,
                new LocalizedText(
                        "credentials.key: cần khóa để ký, ví dụ env:WEBHOOK_KEY",
                        "credentials.key: a key to sign with is needed, for example env:WEBHOOK_KEY"));
    }

    static Refusal badKey() {
        return new Refusal(
                KEY,
                new LocalizedText(
                        "credentials.key: khóa phải là whsec_ và Base64 của 24 đến 64 byte",
                        "credentials.key: a key is whsec_ and Base64 of 24 to 64 bytes"));
    }
}
