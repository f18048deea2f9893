package vn.congmo.gateway.connectors.triples;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers a challenge of HTTP Digest authentication (RFC 7616), which Virtuoso wants; quality of protection "auth". */
record Digest(Map<String, String> challenge) {

    private static final Pattern PARAMETER = Pattern.compile("(\\w+)=(?:\"([^\"]*)\"|([^\\s,]+))");
    private static final String FIRST_USE = "00000001";

    /** The challenge, if a header is one. */
    static Optional<Digest> find(String header) {
        if (!header.toLowerCase(Locale.ROOT).startsWith("digest ")) {
            return Optional.empty();
        }
        Map<String, String> parameters = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Matcher matcher = PARAMETER.matcher(header);
        while (matcher.find()) {
            String quoted = matcher.group(2);
            parameters.put(matcher.group(1), quoted == null ? matcher.group(3) : quoted);
        }
        return Optional.of(new Digest(parameters));
    }

    /**
     * The header Authorization.
     *
     * @param once random, never used before
     */
    String answer(String method, URI uri, String user, String password, String once) {
        String target = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        String who = hash(user + ":" + get("realm") + ":" + password);
        String what = hash(method + ":" + target);
        String response = hash(String.join(":", who, get("nonce"), FIRST_USE, once, "auth", what));
        String opaque = challenge.containsKey("opaque") ? ", opaque=\"" + get("opaque") + "\"" : "";
        return "Digest username=\"%s\", realm=\"%s\", uri=\"%s\", algorithm=%s, nonce=\"%s\", nc=%s, cnonce=\"%s\", qop=auth, response=\"%s\"%s"
                .formatted(user, get("realm"), target, algorithm(), get("nonce"), FIRST_USE, once, response, opaque);
    }

    private String algorithm() {
        return challenge.getOrDefault("algorithm", "MD5");
    }

    private String get(String parameter) {
        return challenge.getOrDefault(parameter, "");
    }

    private String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm());
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("A Java platform has MD5 and SHA-256, not " + algorithm(), e);
        }
    }
}
