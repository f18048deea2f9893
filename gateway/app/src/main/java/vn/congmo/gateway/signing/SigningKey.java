package vn.congmo.gateway.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A private key that signs, with its public one. It never shows its secret. */
public final class SigningKey {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final byte[] PROBE = {1};

    private final PrivateKey secret;
    private final VerificationKey shown;
    private final KeyType type;

    private SigningKey(KeyPair pair) {
        this.secret = pair.getPrivate();
        this.shown = VerificationKey.of(pair.getPublic());
        this.type = KeyType.of(pair.getPublic());
    }

    /**
     * The key of a pair.
     *
     * @throws GeneralSecurityException when one is not the other's
     */
    static SigningKey of(KeyPair pair) throws GeneralSecurityException {
        SigningKey key = new SigningKey(pair);
        if (!key.type.verify(pair.getPublic(), PROBE, key.type.sign(pair.getPrivate(), PROBE))) {
            throw new GeneralSecurityException("the public key is not that of the private one");
        }
        return key;
    }

    /** The public key. */
    public VerificationKey shown() {
        return shown;
    }

    /**
     * Signs bytes.
     *
     * @param mediaType of them, as {@code typ} says it
     * @return the signature in compact form
     */
    public String sign(byte[] payload, String mediaType) {
        Map<String, String> header = new LinkedHashMap<>();
        header.put("alg", type.algorithm());
        header.put("kid", shown.id());
        header.put("typ", mediaType);
        String signed =
                Jwk.text(JSON.writeValueAsString(header).getBytes(StandardCharsets.UTF_8)) + "." + Jwk.text(payload);
        try {
            return signed + "." + Jwk.text(type.sign(secret, signed.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key that signed a moment ago signs no more", e);
        }
    }

    @Override
    public String toString() {
        return "signing key " + shown.id();
    }
}
