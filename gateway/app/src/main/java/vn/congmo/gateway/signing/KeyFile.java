package vn.congmo.gateway.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.congmo.gateway.files.Disk;

/** Files with a signing key: a JWK, or a private key in PEM (PKCS #8) followed by its public one. Owner-only. */
public final class KeyFile {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int CURVE_BITS = 256;
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private KeyFile() {}

    /**
     * Reads a key.
     *
     * @throws vn.congmo.gateway.core.Refusal when there is none that signs here, or others than its owner may read it
     */
    public static SigningKey read(Path file) {
        try {
            requireOwnerOnly(file);
            String text = Files.readString(file).strip();
            return SigningKey.of(text.startsWith("{") ? jwk(text) : pem(text));
        } catch (IOException | GeneralSecurityException | JacksonException | IllegalArgumentException e) {
            throw SigningErrors.unreadable(file, String.valueOf(e.getMessage()));
        }
    }

    /**
     * Makes a new key and writes it as a JWK into a file that is not there yet, readable for its owner only.
     *
     * @throws vn.congmo.gateway.core.Refusal when the file is there
     */
    public static SigningKey create(Path file, KeyType type, Disk disk) throws IOException {
        if (Files.exists(file)) {
            throw SigningErrors.exists(file);
        }
        try {
            KeyPair pair = type.generate();
            SigningKey key = SigningKey.of(pair);
            Map<String, String> members = Jwk.members(pair);
            members.put("kid", key.shown().id());
            members.put("alg", type.algorithm());
            disk.createPrivate(file);
            disk.append(file, (JSON.writeValueAsString(members) + "\n").getBytes(StandardCharsets.UTF_8));
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has these keys", e);
        }
    }

    private static void requireOwnerOnly(Path file) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
            throw SigningErrors.open(file);
        }
    }

    private static KeyPair jwk(String text) throws GeneralSecurityException {
        Map<String, String> members = JSON.readValue(text, new TypeReference<Map<String, String>>() {});
        return new KeyPair(Jwk.publicKey(members), Jwk.privateKey(members));
    }

    private static KeyPair pem(String text) throws GeneralSecurityException {
        byte[] shown = block(text, "PUBLIC KEY");
        byte[] secret = block(text, "PRIVATE KEY");
        KeyFactory factory = KeyFactory.getInstance(isEdwards(shown) ? "Ed25519" : "EC");
        KeyPair pair = new KeyPair(
                factory.generatePublic(new X509EncodedKeySpec(shown)),
                factory.generatePrivate(new PKCS8EncodedKeySpec(secret)));
        if (pair.getPublic() instanceof ECPublicKey curve
                && curve.getParams().getCurve().getField().getFieldSize() != CURVE_BITS) {
            throw new GeneralSecurityException("neither P-256 nor Ed25519");
        }
        return pair;
    }

    /** The SubjectPublicKeyInfo of an Ed25519 key has 44 bytes, that of a P-256 key 91 (RFC 8410, RFC 5480). */
    private static boolean isEdwards(byte[] der) {
        return der.length == 44;
    }

    private static byte[] block(String text, String name) throws GeneralSecurityException {
        Matcher block = Pattern.compile("-----BEGIN %1$s-----([A-Za-z0-9+/=\\s]+)-----END %1$s-----".formatted(name))
                .matcher(text);
        if (!block.find()) {
            throw new GeneralSecurityException("no “" + name + "” in it");
        }
        return Base64.getMimeDecoder().decode(block.group(1));
    }
}
