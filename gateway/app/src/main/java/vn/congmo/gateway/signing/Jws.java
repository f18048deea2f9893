package vn.congmo.gateway.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A signature in compact form with its content in it (RFC 7515, section 7.1): one file that any tool checks alone.
 *
 * @param keyId   of the key that signed
 * @param payload the signed bytes
 */
public record Jws(String keyId, byte[] payload) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    /**
     * Checks a signature.
     *
     * @return what it signs; empty when it is none, by none of these keys, or another one's
     */
    public static Optional<Jws> verify(String compact, List<VerificationKey> keys) {
        String[] parts = compact.strip().split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            JsonNode header = JSON.readTree(DECODER.decode(parts[0]));
            byte[] signed = (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
            byte[] signature = DECODER.decode(parts[2]);
            for (VerificationKey key : keys) {
                if (isBy(key, header, signed, signature)) {
                    return Optional.of(new Jws(key.id(), DECODER.decode(parts[1])));
                }
            }
            return Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException | JacksonException e) {
            return Optional.empty();
        }
    }

    private static boolean isBy(VerificationKey key, JsonNode header, byte[] signed, byte[] signature)
            throws GeneralSecurityException {
        KeyType type = KeyType.of(key.key());
        return header.path("kid").asString("").equals(key.id())
                && header.path("alg").asString("").equals(type.algorithm())
                && type.verify(key.key(), signed, signature);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Jws jws && keyId.equals(jws.keyId) && Arrays.equals(payload, jws.payload);
    }

    @Override
    public int hashCode() {
        return keyId.hashCode();
    }
}
