package vn.congmo.gateway.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.core.Sha256;

/**
 * A public key that signatures are checked with.
 *
 * @param id its thumbprint (RFC 7638): what {@code kid} says
 */
public record VerificationKey(String id, PublicKey key) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static VerificationKey of(PublicKey key) {
        byte[] canonical =
                JSON.writeValueAsString(new TreeMap<>(Jwk.members(key))).getBytes(StandardCharsets.UTF_8);
        byte[] hash = HexFormat.of().parseHex(Sha256.of(canonical).hex());
        return new VerificationKey(Base64.getUrlEncoder().withoutPadding().encodeToString(hash), key);
    }

    /**
     * Reads a key that was written by {@link #json}.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static VerificationKey parse(String json) {
        try {
            return of(Jwk.publicKey(JSON.readValue(json, new TypeReference<Map<String, String>>() {})));
        } catch (GeneralSecurityException | JacksonException e) {
            throw new IllegalArgumentException("Not a public key: " + e.getMessage(), e);
        }
    }

    /** The key as a JWK (RFC 7517). */
    public Map<String, String> jwk() {
        Map<String, String> members = new LinkedHashMap<>(Jwk.members(key));
        members.put("use", "sig");
        members.put("alg", KeyType.of(key).algorithm());
        members.put("kid", id);
        return members;
    }

    /** The same as text. */
    public String json() {
        return JSON.writeValueAsString(jwk());
    }
}
