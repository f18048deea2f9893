package vn.congmo.sandbox;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Reckons AWS Signature Version 4 anew from what a request is, as S3 does, and compares. */
final class BucketSignature {

    private static final Pattern AUTHORIZATION =
            Pattern.compile("AWS4-HMAC-SHA256 Credential=([^/]+)/((\\d{8})/([^/]+)/s3/aws4_request),\\s*"
                    + "SignedHeaders=([^,]+),\\s*Signature=([0-9a-f]{64})");

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final String accessKey;
    private final String secretKey;
    private final Clock clock;

    BucketSignature(String accessKey, String secretKey, Clock clock) {
        this.accessKey = accessKey;
        this.secretKey = secretKey;
        this.clock = clock;
    }

    /** The code of S3 that says why a request is refused, if it is. */
    Optional<String> refuse(String bucket, TwinRequest request) {
        Matcher given =
                AUTHORIZATION.matcher(request.findHeader("authorization").orElse(""));
        String time = request.findHeader("x-amz-date").orElse("");
        if (!given.matches() || !isSigned("host", given) || !isSigned("x-amz-date", given)) {
            return Optional.of("AccessDenied");
        }
        if (!given.group(1).equals(accessKey)) {
            return Optional.of("InvalidAccessKeyId");
        }
        if (!time.startsWith(given.group(3)) || !isFresh(time)) {
            return Optional.of("RequestTimeTooSkewed");
        }
        String signature = signature(given, time, canonical(bucket, request, given.group(5)));
        return signature.equals(given.group(6)) ? refuseBody(request) : Optional.of("SignatureDoesNotMatch");
    }

    private static boolean isSigned(String header, Matcher given) {
        return Arrays.asList(given.group(5).split(";")).contains(header);
    }

    private boolean isFresh(String time) {
        try {
            Duration age = Duration.between(TIME.parse(time, Instant::from), clock.instant());
            return age.abs().compareTo(WINDOW) <= 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** The server under the twins unpacks what begins as gzip does: that is no longer what was signed. */
    private static Optional<String> refuseBody(TwinRequest request) {
        boolean unpacked = request.findHeader("content-length")
                .filter(length -> !length.equals(Integer.toString(request.body().length)))
                .isPresent();
        return unpacked || request.findHeader("x-amz-content-sha256").equals(Optional.of(sha256(request.body())))
                ? Optional.empty()
                : Optional.of("XAmzContentSHA256Mismatch");
    }

    private static String canonical(String bucket, TwinRequest request, String signedHeaders) {
        String path = Arrays.stream((bucket + request.path()).split("/", -1))
                .map(BucketSignature::encode)
                .collect(Collectors.joining("/"));
        String query = new TreeMap<>(request.parameters())
                .entrySet().stream()
                        .map(option -> encode(option.getKey()) + "="
                                + encode(option.getValue().getFirst()))
                        .collect(Collectors.joining("&"));
        String headers = Arrays.stream(signedHeaders.split(";"))
                .map(name -> name + ":" + request.findHeader(name).orElse("").strip() + "\n")
                .collect(Collectors.joining());
        return String.join(
                "\n",
                request.method(),
                path,
                query,
                headers,
                signedHeaders,
                request.findHeader("x-amz-content-sha256").orElse(""));
    }

    private String signature(Matcher given, String time, String canonical) {
        String text = "AWS4-HMAC-SHA256\n" + time + "\n" + given.group(2) + "\n"
                + sha256(canonical.getBytes(StandardCharsets.UTF_8));
        byte[] key = ("AWS4" + secretKey).getBytes(StandardCharsets.UTF_8);
        for (String part : given.group(2).split("/")) {
            key = mac(key, part);
        }
        return HexFormat.of().formatHex(mac(key, text));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In lower-case hexadecimal digits. */
    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
