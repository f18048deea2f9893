package vn.congmo.sandbox;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.jspecify.annotations.Nullable;

/** What can go wrong while an SFTP server takes files; each order is carried out once. */
public final class SftpFaults implements SftpEventListener {

    private static final long NEVER = Long.MAX_VALUE;

    private final AtomicLong roomBytes = new AtomicLong(NEVER);
    private final AtomicLong bytesToCut = new AtomicLong(NEVER);
    private final AtomicBoolean losesAnswer = new AtomicBoolean();

    /** The disk takes so many bytes more, then no other. */
    public void leaveRoom(long bytes) {
        roomBytes.set(bytes);
    }

    /** The connection breaks off when so many bytes more were written. */
    public void cutAfter(long bytes) {
        bytesToCut.set(bytes);
    }

    /** The connection breaks off when a manifest has got its name, before that is told. */
    public void loseAnswerOfReplacing() {
        losesAnswer.set(true);
    }

    @Override
    public void writing(
            ServerSession session, String handle, FileHandle file, long offset, byte[] data, int start, int length)
            throws IOException {
        if (bytesToCut.addAndGet(-length) < 0) {
            bytesToCut.set(NEVER);
            session.close(true);
            throw new IOException("Cut");
        }
        if (roomBytes.addAndGet(-length) < 0) {
            throw new IOException("No space left on device");
        }
    }

    @Override
    public void moved(
            ServerSession session, Path from, Path to, Collection<CopyOption> how, @Nullable Throwable failure) {
        if (to.endsWith("current.json") && losesAnswer.getAndSet(false)) {
            session.close(true);
        }
    }
}
