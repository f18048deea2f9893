package vn.congmo.gateway.connectors.sftp;

import java.io.IOException;
import java.util.Optional;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.SshException;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.core.LocalizedText;

/** What goes wrong with one server, by when it goes wrong. */
record SftpFaults(String host) {

    private static final int LONGEST = 200;

    /** Nobody took the connection. */
    PartnerFault ofConnecting(IOException e) {
        return away("không kết nối được: " + words(e), "no connection: " + words(e));
    }

    /** The server is not the one of the settings: whoever sits between must get no password. */
    PartnerFault otherKey(String shown) {
        return denied(
                "máy chủ đưa khóa khác với options.host-key: " + shown + "; chưa gửi gì. Hãy hỏi đơn vị quản lý máy "
                        + "chủ trước khi sửa: có thể có kẻ nghe lén",
                "the server shows another key than options.host-key: " + shown + "; nothing was sent. Ask who runs "
                        + "the server before you change it: somebody may listen in");
    }

    /** The server refuses who the gateway is, or goes away meanwhile. */
    PartnerFault ofSigningIn(IOException e) {
        boolean refused = e instanceof SshException told
                && told.getDisconnectCode() == SshConstants.SSH2_DISCONNECT_NO_MORE_AUTH_METHODS_AVAILABLE;
        return refused
                ? denied(
                        "không cho đăng nhập: xem lại credentials.user và password hoặc private-key",
                        "does not let the gateway sign in: look at credentials.user and password or private-key")
                : away("không đăng nhập được: " + words(e), "no sign-in: " + words(e));
    }

    /** The folder is not there; none is made in its place. */
    PartnerFault noFolder(String folder) {
        return away("không có thư mục " + folder, "there is no folder " + folder);
    }

    /** The server refused to do something, or the connection broke off. */
    PartnerFault ofWork(IOException e) {
        return e instanceof SftpException told
                ? ofAnswer(told)
                : PartnerFault.uncertain(told("kết nối bị cắt: " + words(e), "the connection broke off: " + words(e)));
    }

    private PartnerFault ofAnswer(SftpException told) {
        return switch (told.getStatus()) {
            case SftpConstants.SSH_FX_PERMISSION_DENIED, SftpConstants.SSH_FX_WRITE_PROTECT ->
                denied("không cho ghi vào thư mục", "does not let the gateway write into the folder");
            case SftpConstants.SSH_FX_NO_SPACE_ON_FILESYSTEM, SftpConstants.SSH_FX_QUOTA_EXCEEDED ->
                away("hết chỗ", "is full");
            default -> away("không làm được, có thể hết chỗ: " + words(told), "failed, it may be full: " + words(told));
        };
    }

    private PartnerFault away(String vi, String en) {
        return PartnerFault.away(told(vi, en), Optional.empty());
    }

    private PartnerFault denied(String vi, String en) {
        return PartnerFault.denied(told(vi, en));
    }

    private LocalizedText told(String vi, String en) {
        return new LocalizedText(host + ": " + vi, host + ": " + en);
    }

    /** What lies at the bottom of it; what the SSH library says itself names the user. */
    private static String words(IOException e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage() == null || cause instanceof SshException ? "" : ": " + cause.getMessage();
        String told = (cause.getClass().getSimpleName() + message).replaceAll("\\p{Cc}+", " ");
        return told.substring(0, Math.min(told.length(), LONGEST));
    }
}
