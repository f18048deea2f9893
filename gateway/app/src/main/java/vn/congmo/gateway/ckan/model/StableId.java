package vn.congmo.gateway.ckan.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;

/** Ids that follow from IRIs, so that they are the same on every machine and in every version. */
public final class StableId {

    private static final UUID NAMES_ARE_URLS = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");
    private static final int BYTES = 16;

    private StableId() {}

    /**
     * The name-based UUID of an IRI.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9562#section-5.5">RFC 9562, version 5</a>
     */
    public static String of(String iri) {
        byte[] name = iri.getBytes(StandardCharsets.UTF_8);
        byte[] space = ByteBuffer.allocate(BYTES)
                .putLong(NAMES_ARE_URLS.getMostSignificantBits())
                .putLong(NAMES_ARE_URLS.getLeastSignificantBits())
                .array();
        MessageDigest sha1 = sha1();
        sha1.update(space);
        byte[] hash = Arrays.copyOf(sha1.digest(name), BYTES);
        hash[6] = (byte) (hash[6] & 0x0f | 0x50);
        hash[8] = (byte) (hash[8] & 0x3f | 0x80);
        ByteBuffer parts = ByteBuffer.wrap(hash);
        return new UUID(parts.getLong(), parts.getLong()).toString();
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }
}
