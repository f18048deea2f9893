package vn.congmo.gateway.connectors.sftp;

import java.security.PublicKey;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.signature.Signature;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.SettingErrors;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.core.Sha256;

/**
 * The only key that a server may show: nothing is trusted on first use.
 *
 * @param fingerprint as OpenSSH writes it: {@code SHA256:} and Base64 without padding
 * @param type        of the key, for example {@code ssh-ed25519}, where it is known
 */
record HostKey(String fingerprint, Optional<String> type) {

    private static final Pattern FINGERPRINT = Pattern.compile("SHA256:[A-Za-z0-9+/]{43}");

    /** A line of {@code ssh-keyscan} or of a public key file: host and comment may be left out. */
    private static final Pattern KEY =
            Pattern.compile("(?:\\S+\\s+)?((?:ssh|ecdsa)-\\S+)\\s+([A-Za-z0-9+/]{4,}={0,2})(?:\\s.*)?");

    /**
     * As {@code options.host-key} has it.
     *
     * @throws Refusal when it is missing or is no key; it says how to get one
     */
    static HostKey of(Connection connection) {
        return connection
                .findOption("host-key")
                .flatMap(text -> parse(text.strip()))
                .orElseThrow(() -> missing(connection));
    }

    private static Optional<HostKey> parse(String text) {
        if (FINGERPRINT.matcher(text).matches()) {
            return Optional.of(new HostKey(text, Optional.empty()));
        }
        Matcher key = KEY.matcher(text);
        if (!key.matches()) {
            return Optional.empty();
        }
        try {
            byte[] digest = Sha256.digest().digest(Base64.getDecoder().decode(key.group(2)));
            String fingerprint =
                    "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(digest);
            return Optional.of(new HostKey(fingerprint, Optional.of(key.group(1))));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private static Refusal missing(Connection connection) {
        int port = connection.settings().address().getPort();
        String scan = "ssh-keyscan -p " + (port < 0 ? SftpSite.USUAL_PORT : port) + " "
                + connection.settings().address().getHost();
        return SettingErrors.wrong(
                "host-key",
                new LocalizedText(
                        "khóa của máy chủ, dạng \"ssh-ed25519 AAAA…\" hoặc \"SHA256:…\"; xem bằng lệnh: " + scan
                                + ", rồi hỏi lại đơn vị quản lý máy chủ",
                        "the server's key, as \"ssh-ed25519 AAAA…\" or \"SHA256:…\"; see it by: " + scan
                                + ", and ask who runs the server whether it is theirs"));
    }

    boolean is(PublicKey shown) {
        return fingerprint.equals(KeyUtils.getFingerPrint(shown));
    }

    /** A server that has keys of several types shows the one whose type it is asked for first. */
    List<NamedFactory<Signature>> preferredOf(List<NamedFactory<Signature>> signatures) {
        return signatures.stream()
                .sorted(Comparator.comparing(
                        signature -> !type.equals(Optional.of(KeyUtils.getCanonicalKeyType(signature.getName())))))
                .toList();
    }
}
