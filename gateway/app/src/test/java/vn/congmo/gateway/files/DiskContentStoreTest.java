package vn.congmo.gateway.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.core.Sha256;

class DiskContentStoreTest {

    private static final byte[] CONTENT = "bài toán lớn".getBytes(UTF_8);

    @TempDir
    Path data;

    @Test
    void keepsBytesUnderTheirHash() throws IOException {
        ContentStore.StoredFile stored = store(Failpoint.NONE).store(content());

        assertThat(stored).isEqualTo(new ContentStore.StoredFile(Sha256.of(CONTENT), CONTENT.length));
        assertThat(store(Failpoint.NONE).get(stored.sha256())).hasBinaryContent(CONTENT);
        assertThat(data.resolve("temporary")).isEmptyDirectory();
    }

    @Test
    void storingTheSameAgainKeepsOneFile() throws IOException {
        store(Failpoint.NONE).store(content());
        List<String> steps = new ArrayList<>();
        store(steps::add).store(content());

        assertThat(steps).contains("folder-synced").doesNotContain("file-renamed");
    }

    @Test
    void replacesAFileThatRotted() throws IOException {
        Path file =
                store(Failpoint.NONE).get(store(Failpoint.NONE).store(content()).sha256());
        Files.writeString(file, "bài toán nhỏ".substring(0, 11) + "x");
        store(Failpoint.NONE).store(content());

        assertThat(file).hasBinaryContent(CONTENT);
    }

    @Test
    void saysWhenAFileWasNeverStored() {
        assertThatThrownBy(() -> store(Failpoint.NONE).get(Sha256.of(CONTENT))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void syncsTheFileBeforeItGetsItsNameAndTheFolderAfter() throws IOException {
        List<String> steps = new ArrayList<>();
        store(steps::add).store(content());

        assertThat(steps).containsSubsequence("file-synced", "file-renamed", "folder-synced");
    }

    @Test
    void leavesNoHalfFileWhenAStepFails() {
        ContentStore failing = store(step -> {
            throw new InternalError("disk full");
        });

        assertThatThrownBy(() -> failing.store(content())).isInstanceOf(InternalError.class);
        assertThatThrownBy(() -> store(Failpoint.NONE).get(Sha256.of(CONTENT))).isInstanceOf(NoSuchFileException.class);
        assertThat(data.resolve("temporary")).isEmptyDirectory();
    }

    private ContentStore store(Failpoint failpoint) {
        return new DiskContentStore(new DataDirectory(data), new Disk(failpoint));
    }

    private static InputStream content() {
        return new ByteArrayInputStream(CONTENT);
    }
}
