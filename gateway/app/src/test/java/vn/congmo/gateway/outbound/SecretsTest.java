package vn.congmo.gateway.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.gateway.core.Refusal;

class SecretsTest {

    private final Secrets secrets = new Secrets(name -> "TOKEN".equals(name) ? "bí-mật" : null);

    @TempDir
    private Path folder;

    @Test
    void aSecretComesFromTheEnvironmentAndShowsItsValueToNobody() {
        Secret secret = secrets.resolve("env:TOKEN");

        assertThat(secret.value()).isEqualTo("bí-mật");
        assertThat(secret).hasToString("•••");
    }

    @Test
    void oneLineEndAtTheEndOfAFileIsNoPartOfTheSecret() throws IOException {
        assertThat(secrets.resolve("file:" + file("s3cret\n\n", "rw-r-----")).value())
                .isEqualTo("s3cret\n");
    }

    @Test
    void aFileThatEveryoneMayReadOrWriteIsRefused() throws IOException {
        assertRefused("file:" + file("s3cret", "rw-r--r--"), "chmod o-rw");
        assertRefused("file:" + file("s3cret", "rw-----w-"), "chmod o-rw");
    }

    @Test
    void whatIsMissingIsSaid() throws IOException {
        assertRefused("env:OTHER", "env:OTHER");
        assertRefused("file:" + folder.resolve("none"), "none");
        assertRefused("file:" + file(" \n", "rw-------"), "empty");
    }

    @Test
    void aSecretThatStandsInTheSettingsIsRefusedAndNotRepeated() {
        assertThatThrownBy(() -> secrets.resolve("hunter2"))
                .isInstanceOf(Refusal.class)
                .hasMessageNotContaining("hunter2")
                .hasMessageContaining("env:NAME");
    }

    private void assertRefused(String reference, String words) {
        assertThatThrownBy(() -> secrets.resolve(reference))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(words)
                .hasMessageNotContaining("s3cret");
    }

    private Path file(String content, String permissions) throws IOException {
        Path file = Files.writeString(folder.resolve("secret"), content);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
}
