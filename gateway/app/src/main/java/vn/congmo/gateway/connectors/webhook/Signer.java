package vn.congmo.gateway.connectors.webhook;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.SettingErrors;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.outbound.Secret;

/**
 * Signs as Standard Webhooks does: HMAC-SHA256 over {@code id.timestamp.body}, once for each key that is alive.
 *
 * @see <a href="https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md">the text</a>
 */
record Signer(List<Secret> keys) {

    private static final String PREFIX = "whsec_";
    private static final int SHORTEST = 24;
    private static final int LONGEST = 64;

    /** With the keys of a connector. */
    static Signer of(Connection connection) {
        List<Secret> keys = Stream.of("key", "next-key")
                .flatMap(name -> connection.findSecret(name).stream())
                .toList();
        if (keys.isEmpty()) {
            throw noKey();
        }
        keys.forEach(Signer::bytes);
        return new Signer(keys);
    }

    /** The header {@code webhook-signature}: one signature a key, separated by spaces. */
    String sign(String id, Instant time, byte[] body) {
        return keys.stream().map(key -> "v1," + sign(key, id, time, body)).collect(Collectors.joining(" "));
    }

    private static String sign(Secret key, String id, Instant time, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(key), "HmacSHA256"));
            mac.update((id + "." + time.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    /** Keys are written as {@code whsec_} and Base64 of 24 to 64 bytes. */
    private static byte[] bytes(Secret key) {
        try {
            String text = key.value();
            byte[] bytes = Base64.getDecoder().decode(text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text);
            if (bytes.length < SHORTEST || bytes.length > LONGEST) {
                throw badKey();
            }
            return bytes;
        } catch (IllegalArgumentException e) {
            throw badKey();
        }
    }

    private static Refusal noKey() {
        return SettingErrors.wrong(new LocalizedText(
                "credentials.key: cần khóa để ký, ví dụ env:WEBHOOK_KEY",
                "credentials.key: a key to sign with is needed, for example env:WEBHOOK_KEY"));
    }

    private static Refusal badKey() {
        return SettingErrors.wrong(new LocalizedText(
                "credentials.key: khóa phải là whsec_ và Base64 của 24 đến 64 byte",
                "credentials.key: a key is whsec_ and Base64 of 24 to 64 bytes"));
    }
}
