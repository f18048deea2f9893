package vn.congmo.gateway.connectors.s3;

import java.util.Optional;
import vn.congmo.gateway.connectors.HttpFault;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.core.BadXmlException;
import vn.congmo.gateway.core.HardenedXml;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.XmlElement;
import vn.congmo.gateway.outbound.OutboundAnswer;

/** What an answer of S3 says that is none of success: by its own code, else by its status. */
final class S3Fault {

    private static final int LONGEST_REASON = 200;

    private S3Fault() {}

    /** The answer, if it is one of success. */
    static OutboundAnswer requireSuccess(OutboundAnswer answer) {
        if (!answer.isSuccess()) {
            throw of(answer);
        }
        return answer;
    }

    /** Whoever stands in the server's place (a login page, a proxy) answers without what every object has. */
    static void requireTaken(OutboundAnswer answer) {
        if (requireSuccess(answer).findHeader("ETag").isEmpty()) {
            throw PartnerFault.uncertain(notS3(answer).reason());
        }
    }

    /** Whether the bucket is there, but not this object. */
    static boolean isMissingObject(OutboundAnswer answer) {
        return answer.status() == 404 && code(answer).equals("NoSuchKey");
    }

    /** An answer that is none of S3. */
    static PartnerFault notS3(OutboundAnswer answer) {
        String host = answer.uri().getHost();
        return PartnerFault.away(
                new LocalizedText(host + " trả lời không theo giao diện S3", host + " does not answer as S3 does"),
                Optional.empty());
    }

    private static PartnerFault of(OutboundAnswer answer) {
        LocalizedText reason = reason(answer);
        return switch (kind(answer)) {
            case AWAY -> PartnerFault.away(reason, HttpFault.retryAfter(answer));
            case UNCERTAIN -> PartnerFault.uncertain(reason);
            case REFUSED -> PartnerFault.refused(reason);
            case DENIED -> PartnerFault.denied(reason);
        };
    }

    private static PartnerFault.Kind kind(OutboundAnswer answer) {
        return switch (code(answer)) {
            case "SlowDown", "ServiceUnavailable", "RequestTimeout", "OperationAborted" -> PartnerFault.Kind.AWAY;
            // Room may be made, and what was garbled on the way may come whole the next time.
            case "QuotaExceeded", "XMinioStorageFull", "BadDigest", "XAmzContentSHA256Mismatch" ->
                PartnerFault.Kind.AWAY;
            case "NoSuchBucket", "NotImplemented" -> PartnerFault.Kind.REFUSED;
            case "AccessDenied",
                    "SignatureDoesNotMatch",
                    "InvalidAccessKeyId",
                    "AuthorizationHeaderMalformed",
                    "PermanentRedirect",
                    "TemporaryRedirect" -> PartnerFault.Kind.DENIED;
            default -> HttpFault.of(answer).kind();
        };
    }

    private static LocalizedText reason(OutboundAnswer answer) {
        String host = answer.uri().getHost();
        if (code(answer).equals("NoSuchBucket")) {
            String bucket = answer.uri().getPath().split("/", 3)[1];
            return new LocalizedText(
                    host + ": không có bucket " + bucket + "; hãy tạo nó hoặc sửa address",
                    host + ": there is no bucket " + bucket + "; make it or mend the address");
        }
        String told = told(answer);
        return new LocalizedText(
                host + " trả lời HTTP " + answer.status() + told, host + " answered HTTP " + answer.status() + told);
    }

    private static String told(OutboundAnswer answer) {
        String message =
                error(answer).flatMap(error -> error.findText("Message")).orElse("");
        String told = (" " + code(answer) + " " + message).replaceAll("\\p{Cc}+", " ");
        return told.isBlank()
                ? ""
                : ":"
                        + told.substring(0, Math.min(told.length(), LONGEST_REASON))
                                .stripTrailing();
    }

    private static String code(OutboundAnswer answer) {
        return error(answer).flatMap(error -> error.findText("Code")).orElse("");
    }

    private static Optional<XmlElement> error(OutboundAnswer answer) {
        try {
            return Optional.of(HardenedXml.read(answer.body()))
                    .filter(root -> root.name().equals("Error"));
        } catch (BadXmlException noXml) {
            return Optional.empty();
        }
    }
}
