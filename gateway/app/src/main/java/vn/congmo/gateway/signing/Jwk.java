package vn.congmo.gateway.signing;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Keys as JSON (RFC 7517, RFC 7518 section 6.2, RFC 8037 section 2): their members by name, all texts. */
final class Jwk {

    /** DER of an Ed25519 key is this and its 32 bytes (RFC 8410). */
    private static final byte[] PUBLIC = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final byte[] PRIVATE = HexFormat.of().parseHex("302e020100300506032b657004220420");
    private static final int BYTES = 32;

    private Jwk() {}

    /** The public members of a key, those that its thumbprint is made of. */
    static Map<String, String> members(PublicKey key) {
        Map<String, String> members = new TreeMap<>();
        if (key instanceof ECPublicKey curve) {
            members.put("kty", "EC");
            members.put("crv", "P-256");
            members.put("x", text(bytes(curve.getW().getAffineX())));
            members.put("y", text(bytes(curve.getW().getAffineY())));
        } else {
            members.put("kty", "OKP");
            members.put("crv", "Ed25519");
            members.put("x", text(tail(key.getEncoded())));
        }
        return members;
    }

    /** All members of a pair, the private one too. */
    static Map<String, String> members(KeyPair pair) {
        Map<String, String> members = members(pair.getPublic());
        byte[] secret = pair.getPrivate() instanceof ECPrivateKey curve
                ? bytes(curve.getS())
                : tail(pair.getPrivate().getEncoded());
        members.put("d", text(secret));
        return members;
    }

    /**
     * The public key of these members.
     *
     * @throws GeneralSecurityException when they are none of a kind that signs here
     */
    static PublicKey publicKey(Map<String, String> members) throws GeneralSecurityException {
        if (is(members, "EC", "P-256")) {
            ECPoint point = new ECPoint(number(members, "x"), number(members, "y"));
            return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, curve()));
        }
        requireEdwards(members);
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(join(PUBLIC, decoded(members, "x"))));
    }

    /**
     * The private key of these members.
     *
     * @throws GeneralSecurityException when they are none of a kind that signs here
     */
    static PrivateKey privateKey(Map<String, String> members) throws GeneralSecurityException {
        if (is(members, "EC", "P-256")) {
            return KeyFactory.getInstance("EC").generatePrivate(new ECPrivateKeySpec(number(members, "d"), curve()));
        }
        requireEdwards(members);
        return KeyFactory.getInstance("Ed25519")
                .generatePrivate(new PKCS8EncodedKeySpec(join(PRIVATE, decoded(members, "d"))));
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static boolean is(Map<String, String> members, String type, String curve) {
        return type.equals(members.get("kty")) && curve.equals(members.get("crv"));
    }

    private static void requireEdwards(Map<String, String> members) throws GeneralSecurityException {
        if (!is(members, "OKP", "Ed25519")) {
            throw new GeneralSecurityException("neither P-256 nor Ed25519");
        }
    }

    private static ECParameterSpec curve() throws GeneralSecurityException {
        AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        return parameters.getParameterSpec(ECParameterSpec.class);
    }

    private static BigInteger number(Map<String, String> members, String name) throws GeneralSecurityException {
        return new BigInteger(1, decoded(members, name));
    }

    private static byte[] decoded(Map<String, String> members, String name) throws GeneralSecurityException {
        try {
            byte[] bytes =
                    Base64.getUrlDecoder().decode(members.getOrDefault(name, "").getBytes(StandardCharsets.US_ASCII));
            if (bytes.length == BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new GeneralSecurityException("“" + name + "” is not base64url", e);
        }
        throw new GeneralSecurityException("“" + name + "” is not 32 bytes");
    }

    /** A number of the curve in 32 bytes, whatever its size. */
    private static byte[] bytes(BigInteger number) {
        byte[] given = number.toByteArray();
        byte[] all = new byte[BYTES];
        int length = Math.min(BYTES, given.length);
        System.arraycopy(given, given.length - length, all, BYTES - length, length);
        return all;
    }

    private static byte[] tail(byte[] der) {
        return Arrays.copyOfRange(der, der.length - BYTES, der.length);
    }

    private static byte[] join(byte[] head, byte[] tail) {
        byte[] all = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, all, head.length, tail.length);
        return all;
    }
}
