package vn.congmo.gateway.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.congmo.gateway.core.Sha256;

/**
 * What a holder of a token shows: {@code cm_<id>_<256 random bits>}, all in hexadecimal digits. The beginning lets
 * scanners of code and logs recognise a leaked one.
 */
record TokenSecret(String text) {

    private static final Pattern FORM = Pattern.compile("cm_[0-9a-f]{12}_[0-9a-f]{64}");
    private static final int ID_BYTES = 6;
    private static final int RANDOM_BYTES = 32;

    /** A fresh one. */
    static TokenSecret random(SecureRandom random) {
        return new TokenSecret("cm_" + hex(random, ID_BYTES) + "_" + hex(random, RANDOM_BYTES));
    }

    /** The secret in a text, if it has the form of one. */
    static Optional<TokenSecret> find(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new TokenSecret(text)) : Optional.empty();
    }

    String id() {
        return text.substring("cm_".length(), "cm_".length() + 2 * ID_BYTES);
    }

    /**
     * What is kept of it. A plain hash is enough, and quick enough for every request: slow hashes protect what people
     * choose and others can guess; nobody guesses 256 random bits.
     */
    Sha256 hash() {
        return Sha256.of(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Secrets do not reach logs by accident. */
    @Override
    public String toString() {
        return "cm_" + id() + "_…";
    }

    private static String hex(SecureRandom random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
