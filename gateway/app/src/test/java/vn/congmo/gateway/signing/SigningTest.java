package vn.congmo.gateway.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.files.Disk;
import vn.congmo.gateway.files.Failpoint;

/** Signatures can be checked by others, and keys are read from their files only while they are secret. */
class SigningTest {

    private static final byte[] CONTENT = "{\"tên\":\"Đắk Lắk\"}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(KeyType.class)
    void aSignatureHoldsForItsKeyAndContentOnly(KeyType type) throws IOException {
        SigningKey key = create("a.jwk", type);
        SigningKey other = create("b.jwk", type);
        String jws = key.sign(CONTENT, "application/json");

        assertThat(Jws.verify(jws, List.of(other.shown(), key.shown())))
                .contains(new Jws(key.shown().id(), CONTENT));
        assertThat(Jws.verify(jws, List.of(other.shown()))).isEmpty();
        assertThat(Jws.verify(changed(jws, 1), List.of(key.shown()))).isEmpty();
        assertThat(Jws.verify(changed(jws, 2), List.of(key.shown()))).isEmpty();
        assertThat(Jws.verify("no.jws", List.of(key.shown()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(KeyType.class)
    void aKeyIsReadAsItWasWritten(KeyType type) throws IOException {
        SigningKey key = create("a.jwk", type);
        SigningKey read = KeyFile.read(folder.resolve("a.jwk"));

        assertThat(read.shown()).isEqualTo(key.shown());
        assertThat(VerificationKey.parse(key.shown().json())).isEqualTo(key.shown());
        assertThat(Jws.verify(read.sign(CONTENT, "application/json"), List.of(key.shown())))
                .isPresent();
        assertThat(key.shown().json()).doesNotContain("\"d\"");
    }

    @Test
    void anotherLibraryAgrees() throws Exception {
        SigningKey key = create("a.jwk", KeyType.P_256);
        ECKey shown = JWK.parse(key.shown().json()).toECKey();
        JWSObject jws = JWSObject.parse(key.sign(CONTENT, "application/json"));

        assertThat(jws.verify(new ECDSAVerifier(shown))).isTrue();
        assertThat(jws.getPayload().toBytes()).isEqualTo(CONTENT);
        assertThat(shown.computeThumbprint().toString()).isEqualTo(key.shown().id());
        assertThat(JWK.parse(Files.readString(folder.resolve("a.jwk"))).isPrivate())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"EC -pkeyopt ec_paramgen_curve:P-256, ES256", "ed25519, EdDSA"})
    void aKeyOfOpensslSignsToo(String algorithm, String expected) throws Exception {
        Path pem = folder.resolve("key.pem");
        Optional<String> made = OthersTools.run("openssl genpkey -algorithm %s -out %s".formatted(algorithm, pem));
        assumeTrue(made.isPresent(), "no openssl here");
        Files.writeString(
                pem,
                Files.readString(pem)
                        + OthersTools.run("openssl pkey -pubout -in " + pem).orElseThrow());
        Files.setPosixFilePermissions(pem, PosixFilePermissions.fromString("rw-------"));

        SigningKey key = KeyFile.read(pem);
        assertThat(key.shown().jwk()).containsEntry("alg", expected);
        assertThat(Jws.verify(key.sign(CONTENT, "application/json"), List.of(key.shown())))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource(KeyType.class)
    void theDocumentedCheckAgrees(KeyType type) throws Exception {
        SigningKey key = create("a.jwk", type);
        Path jws = Files.writeString(folder.resolve("a.jws"), key.sign(CONTENT, "application/json"));
        Path keys = Files.writeString(
                folder.resolve("jwks.json"), "{\"keys\":[" + key.shown().json() + "]}");
        String command = "python3 ../../docs/check-signature.py %s %s".formatted(jws, keys);
        assumeTrue(
                OthersTools.run("openssl version").isPresent()
                        && OthersTools.run("python3 --version").isPresent(),
                "no openssl or python3 here");

        assertThat(OthersTools.run(command)).contains(new String(CONTENT, StandardCharsets.UTF_8));
        Files.writeString(jws, changed(Files.readString(jws), 2));
        assertThat(OthersTools.run(command)).isEmpty();
    }

    @Test
    void aKeyThatOthersCanReadIsRefused() throws IOException {
        create("a.jwk", KeyType.P_256);
        Path file = folder.resolve("a.jwk");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> KeyFile.read(file)).isInstanceOf(Refusal.class).hasMessageContaining("chmod 600");
    }

    @Test
    void anOldKeyIsNotOverwritten() throws IOException {
        create("a.jwk", KeyType.P_256);

        assertThatThrownBy(() -> create("a.jwk", KeyType.P_256)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`{}`",
                "`no key`",
                "`{\"kty\":\"EC\",\"crv\":\"P-384\",\"x\":\"AA\",\"y\":\"AA\",\"d\":\"AA\"}`",
                "`{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"AA\",\"d\":\"AA\"}`",
                "`-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----`"
            })
    void whatIsNoKeyIsRefused(String content) throws IOException {
        Path file = folder.resolve("bad");
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        assertThatThrownBy(() -> KeyFile.read(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("gateway signing-key");
    }

    private SigningKey create(String name, KeyType type) throws IOException {
        return KeyFile.create(folder.resolve(name), type, new Disk(Failpoint.NONE));
    }

    private static String changed(String jws, int part) {
        String[] parts = jws.split("\\.", -1);
        char first = parts[part].charAt(5);
        parts[part] = parts[part].substring(0, 5) + (first == 'A' ? 'B' : 'A') + parts[part].substring(6);
        return String.join(".", parts);
    }
}
