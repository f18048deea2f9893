package vn.congmo.gateway.files;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congmo.gateway.core.Sha256;

/**
 * One line of a chained log.
 *
 * @param previous hash of the line before, of nothing for the first
 * @param hash     of all bytes of the line before its last member, thus of everything before it too
 * @param json     the whole line: a JSON object whose first member is {@code previous} and whose last is {@code hash}
 */
public record ChainedLine(Sha256 previous, Sha256 hash, String json) {

    private static final Pattern FORM =
            Pattern.compile("(\\{\"previous\":\"([0-9a-f]{64})\".*),\"hash\":\"([0-9a-f]{64})\"}");

    /** The line of a JSON object that follows the line with this hash; the object stands on one line, is not empty. */
    public static ChainedLine after(Sha256 previous, String object) {
        if (!object.startsWith("{\"") || !object.endsWith("}") || object.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("Not a JSON object on one line: " + object);
        }
        String signed = "{\"previous\":\"" + previous + "\"," + object.substring(1, object.length() - 1);
        Sha256 hash = hash(signed);
        return new ChainedLine(previous, hash, signed + ",\"hash\":\"" + hash + "\"}");
    }

    /**
     * Reads a line and checks its own hash, byte for byte: no canonical form of JSON needs agreeing on.
     *
     * @throws IllegalArgumentException when it is no such line or its hash is another
     */
    public static ChainedLine parse(String line) {
        Matcher parts = FORM.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no entry with a hash");
        }
        Sha256 hash = new Sha256(parts.group(3));
        if (!hash.equals(hash(parts.group(1)))) {
            throw new IllegalArgumentException("its content does not have its hash");
        }
        return new ChainedLine(new Sha256(parts.group(2)), hash, line);
    }

    private static Sha256 hash(String signed) {
        return Sha256.of(signed.getBytes(StandardCharsets.UTF_8));
    }
}
