package vn.congmo.gateway.outbound.web;

import io.netty.handler.codec.DecoderException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.outbound.OutboundCall;
import vn.congmo.gateway.outbound.OutboundException;
import vn.congmo.gateway.outbound.OutboundException.Kind;
import vn.congmo.gateway.outbound.web.AnswerBody.TooLarge;
import vn.congmo.gateway.outbound.web.CheckedAddresses.ForbiddenAddress;

/** Says why there is no whole answer. */
final class Reasons {

    private Reasons() {}

    /**
     * What a failure means.
     *
     * @param sent whether the partner may have got the request
     */
    static OutboundException of(Throwable failure, OutboundCall call, boolean sent) {
        OutboundException reason = explain(failure, call, sent);
        boolean acted = sent && !isRefusedCertificate(failure) && reason.kind() != Kind.UNREADABLE;
        return acted ? new OutboundException(Kind.INTERRUPTED, reason.reason(), failure) : reason;
    }

    /** In TLS 1.3 the client has sent its request when the partner turns its certificate down, unread. */
    private static boolean isRefusedCertificate(Throwable failure) {
        return telling(failure) instanceof SSLException tls
                && tls.getMessage() != null
                && tls.getMessage().matches("(?s).*Received fatal alert: \\w*certificate\\w*.*");
    }

    private static OutboundException explain(Throwable failure, OutboundCall call, boolean sent) {
        Throwable cause = telling(failure);
        return switch (cause) {
            case OutboundException known -> known;
            case ForbiddenAddress address -> localNetwork(call, address);
            case UnknownHostException unknown ->
                of(
                        Kind.UNREACHABLE,
                        call,
                        "không có máy nào mang tên này",
                        "there is no machine of this name",
                        unknown);
            case TimeoutException late -> of(Kind.UNREACHABLE, call, "không trả lời kịp", "no answer in time", late);
            case TooLarge large ->
                of(
                        Kind.UNREADABLE,
                        call,
                        "câu trả lời lớn hơn mức cho phép",
                        "the answer is larger than allowed",
                        large);
            case SSLException tls -> noTls(call, tls);
            case DecoderException garbage -> unreadable(call, garbage);
            default -> broken(cause, call, sent);
        };
    }

    private static OutboundException localNetwork(OutboundCall call, ForbiddenAddress cause) {
        return of(
                Kind.FORBIDDEN,
                call,
                "địa chỉ trong mạng nội bộ, không được gọi; nếu đúng là đối tác, đặt allow-private: true",
                "an address of a local network, which is not called; if the partner is there, set allow-private: true",
                cause);
    }

    private static OutboundException noTls(OutboundCall call, SSLException cause) {
        if (isRefusedCertificate(cause)) {
            return refusedCertificate(call, cause);
        }
        String why = cause.getMessage();
        return of(Kind.UNREACHABLE, call, "không lập được kết nối TLS: " + why, "no TLS connection: " + why, cause);
    }

    /** The partner says so; that it is trusted itself was checked before. */
    private static OutboundException refusedCertificate(OutboundCall call, SSLException cause) {
        String why = " (" + cause.getMessage() + ")";
        return of(
                Kind.FORBIDDEN,
                call,
                "đối tác đòi chứng thư của cổng hoặc không nhận chứng thư đang có; xem credentials.certificate" + why,
                "the partner demands a certificate of the gateway or refuses this one; see credentials.certificate"
                        + why,
                cause);
    }

    private static OutboundException broken(Throwable cause, OutboundCall call, boolean sent) {
        if (!sent) {
            return of(Kind.UNREACHABLE, call, "không kết nối được", "no connection", cause);
        }
        return cause instanceof IllegalArgumentException
                ? unreadable(call, cause)
                : of(Kind.INTERRUPTED, call, "kết nối bị cắt giữa chừng", "the connection broke off", cause);
    }

    /** The cause that says most; the library wraps them. */
    private static Throwable telling(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && !isTelling(cause)) {
            cause = cause.getCause();
        }
        return isTelling(cause) ? cause : failure;
    }

    private static boolean isTelling(Throwable cause) {
        return cause instanceof SSLException
                || cause instanceof ForbiddenAddress
                || cause instanceof UnknownHostException
                || cause instanceof OutboundException;
    }

    static OutboundException badAddress(OutboundCall call) {
        return of(
                Kind.FORBIDDEN,
                call,
                "chỉ gọi địa chỉ http:// hoặc https:// có tên máy và không có người dùng",
                "only http:// and https:// addresses with a host and without a user are called",
                null);
    }

    static OutboundException noHost(OutboundCall call) {
        return of(Kind.FORBIDDEN, call, "địa chỉ không có tên máy", "the address names no machine", null);
    }

    static OutboundException moved(OutboundCall call, URI next) {
        String place = OutboundCall.get(next).place();
        return of(
                Kind.FORBIDDEN,
                call,
                "đã dời đến " + place + "; hãy sửa địa chỉ",
                "has moved to " + place + "; set the new address",
                null);
    }

    static OutboundException insecureRedirect(OutboundCall call) {
        return of(Kind.FORBIDDEN, call, "chuyển hướng từ https sang http", "redirects from https to http", null);
    }

    static OutboundException tooManyRedirects(OutboundCall call) {
        return of(Kind.FORBIDDEN, call, "chuyển hướng quá nhiều lần", "too many redirects", null);
    }

    static OutboundException unreadable(OutboundCall call, @Nullable Throwable cause) {
        return of(Kind.UNREADABLE, call, "câu trả lời không đúng HTTP", "the answer is no proper HTTP", cause);
    }

    static OutboundException badCertificate(OutboundCall call, Throwable cause) {
        return of(
                Kind.FORBIDDEN,
                call,
                "không đọc được chứng thư hoặc khóa riêng; cần PEM, khóa theo PKCS#8 không mật khẩu",
                "certificate or private key cannot be read; PEM is needed, the key as PKCS#8 without a password",
                cause);
    }

    private static OutboundException of(Kind kind, OutboundCall call, String vi, String en, @Nullable Throwable cause) {
        return new OutboundException(
                kind, new LocalizedText(call.place() + ": " + vi, call.place() + ": " + en), cause);
    }
}
