package vn.congmo.gateway.signing;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;

/** The kinds of keys that sign (RFC 7518, section 3.4; RFC 8037, section 3.1). */
public enum KeyType {
    /** An elliptic curve that every JOSE tool knows. */
    P_256("ES256", "EC", "secp256r1", "SHA256withECDSAinP1363Format"),
    /** Edwards curve 25519. */
    ED25519("EdDSA", "Ed25519", "", "Ed25519");

    private final String algorithm;
    private final String family;
    private final String curve;
    private final String signature;

    KeyType(String algorithm, String family, String curve, String signature) {
        this.algorithm = algorithm;
        this.family = family;
        this.curve = curve;
        this.signature = signature;
    }

    /** What {@code alg} says in a JWS. */
    String algorithm() {
        return algorithm;
    }

    /** What the platform calls keys of this kind. */
    String family() {
        return family;
    }

    /** The kind of a public key of a file. */
    static KeyType of(PublicKey key) {
        return key instanceof ECPublicKey ? P_256 : ED25519;
    }

    /** A new pair of keys. */
    KeyPair generate() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(family);
        if (!curve.isEmpty()) {
            generator.initialize(new ECGenParameterSpec(curve));
        }
        return generator.generateKeyPair();
    }

    byte[] sign(PrivateKey key, byte[] content) throws GeneralSecurityException {
        Signature signer = Signature.getInstance(signature);
        signer.initSign(key);
        signer.update(content);
        return signer.sign();
    }

    boolean verify(PublicKey key, byte[] content, byte[] signed) throws GeneralSecurityException {
        Signature verifier = Signature.getInstance(signature);
        verifier.initVerify(key);
        verifier.update(content);
        return verifier.verify(signed);
    }
}
