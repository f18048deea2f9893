package vn.congmo.gateway.connectors.sftp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClient.CloseableHandle;
import org.apache.sshd.sftp.client.SftpClient.DirEntry;
import org.apache.sshd.sftp.client.SftpClient.OpenMode;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHFsyncExtension;
import org.apache.sshd.sftp.client.extensions.openssh.OpenSSHPosixRenameExtension;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.drop.Drop;
import vn.congmo.gateway.connectors.drop.DropFile;

/** A folder of an SFTP server during one session. */
record SftpDrop(SftpClient server, String root, int largestAnswer) implements Drop {

    /** The folder of the connector's address; {@code /~/drop} is one below where the user is at home. */
    static SftpDrop open(SftpClient server, Connection connection, SftpFaults faults) throws IOException {
        String path = connection.settings().address().getPath().replaceFirst("^/~(/|$)", "");
        SftpDrop drop = new SftpDrop(server, path.isEmpty() ? "." : path, (int)
                Math.min(connection.policy().answerBytes(), 1 << 30));
        if (!drop.exists(drop.root)) {
            throw faults.noFolder(path);
        }
        return drop;
    }

    @Override
    public Optional<String> read(String path) throws IOException {
        if (!exists(at(path))) {
            return Optional.empty();
        }
        try (InputStream text = server.read(at(path))) {
            return Optional.of(new String(text.readNBytes(largestAnswer), StandardCharsets.UTF_8));
        }
    }

    @Override
    public void write(DropFile file) throws IOException {
        try (InputStream content = Files.newInputStream(file.content())) {
            write(file.path(), content);
        }
    }

    @Override
    public void replace(String path, String json) throws IOException {
        write(path, new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private void write(String path, InputStream content) throws IOException {
        makeFolders(path);
        String draft = at(path) + ".part";
        try (OutputStream out = server.write(draft, OpenMode.Write, OpenMode.Create, OpenMode.Truncate)) {
            content.transferTo(out);
        }
        sync(draft);
        rename(draft, path);
    }

    private void makeFolders(String path) throws IOException {
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            String folder = at(path.substring(0, end));
            if (!exists(folder)) {
                server.mkdir(folder);
            }
        }
    }

    private void sync(String draft) throws IOException {
        OpenSSHFsyncExtension fsync = server.getExtension(OpenSSHFsyncExtension.class);
        if (fsync.isSupported()) {
            try (CloseableHandle written = server.open(draft, OpenMode.Write)) {
                fsync.fsync(written);
            }
        }
    }

    /** The protocol's own renaming replaces nothing: without the extension there is a moment without the file. */
    private void rename(String draft, String path) throws IOException {
        OpenSSHPosixRenameExtension posix = server.getExtension(OpenSSHPosixRenameExtension.class);
        if (posix.isSupported()) {
            posix.posixRename(draft, at(path));
        } else {
            remove(path);
            server.rename(draft, at(path));
        }
    }

    @Override
    public void remove(String path) throws IOException {
        if (exists(at(path))) {
            server.remove(at(path));
        }
    }

    @Override
    public List<String> listFolders(String path) throws IOException {
        return list(path).stream()
                .filter(entry -> entry.getAttributes().isDirectory())
                .map(DirEntry::getFilename)
                .toList();
    }

    @Override
    public void removeFolder(String path) throws IOException {
        if (!exists(at(path))) {
            return;
        }
        for (DirEntry entry : list(path)) {
            String child = path + "/" + entry.getFilename();
            if (entry.getAttributes().isDirectory()) {
                removeFolder(child);
            } else {
                server.remove(at(child));
            }
        }
        server.rmdir(at(path));
    }

    /** What is in a folder, itself and the one above left out; nothing where it is not there. */
    private List<DirEntry> list(String path) throws IOException {
        List<DirEntry> entries = new ArrayList<>();
        if (exists(at(path))) {
            for (DirEntry entry : server.readEntries(at(path))) {
                if (!entry.getFilename().equals(".") && !entry.getFilename().equals("..")) {
                    entries.add(entry);
                }
            }
        }
        return entries;
    }

    private boolean exists(String place) throws IOException {
        try {
            return server.stat(place) != null;
        } catch (SftpException e) {
            if (isMissing(e.getStatus())) {
                return false;
            }
            throw e;
        }
    }

    private static boolean isMissing(int status) {
        return status == SftpConstants.SSH_FX_NO_SUCH_FILE || status == SftpConstants.SSH_FX_NO_SUCH_PATH;
    }

    private String at(String path) {
        return root.endsWith("/") ? root + path : root + "/" + path;
    }
}
