package vn.congmo.gateway.connectors.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.connectors.PartnerFault.Kind;
import vn.congmo.gateway.outbound.OutboundAnswer;

class S3FaultTest {

    @ParameterizedTest
    @CsvSource({
        "503, SlowDown, AWAY",
        "400, RequestTimeout, AWAY",
        "403, QuotaExceeded, AWAY",
        "404, NoSuchBucket, REFUSED",
        "400, EntityTooLarge, REFUSED",
        "501, NotImplemented, REFUSED",
        "400, BadDigest, AWAY",
        "403, AccessDenied, DENIED",
        "400, AuthorizationHeaderMalformed, DENIED",
        "301, PermanentRedirect, DENIED",
        "500, InternalError, UNCERTAIN"
    })
    void theCodeOfAnErrorSaysWhatIsNext(int status, String code, Kind kind) {
        String xml = "<?xml version=\"1.0\"?><Error><Code>" + code + "</Code><Message>Words.</Message></Error>";
        PartnerFault fault =
                catchThrowableOfType(PartnerFault.class, () -> S3Fault.requireSuccess(answer(status, xml)));

        assertThat(fault.kind()).isEqualTo(kind);
        assertThat(fault.reason().vi()).contains(code.equals("NoSuchBucket") ? "không có bucket drop" : code);
        assertThat(fault.retryAfter().isPresent()).isEqualTo(kind == Kind.AWAY);
    }

    @Test
    void whoeverElseAnswersIsToldByTheStatus() {
        PartnerFault login = catchThrowableOfType(
                PartnerFault.class, () -> S3Fault.requireTaken(answer(200, "<html>Đăng nhập</html>")));
        PartnerFault proxy = catchThrowableOfType(
                PartnerFault.class, () -> S3Fault.requireSuccess(answer(407, "<!DOCTYPE html><html/>")));

        assertThat(login.kind()).isEqualTo(Kind.UNCERTAIN);
        assertThat(login.reason().en()).contains("does not answer as S3 does");
        assertThat(proxy.kind()).isEqualTo(Kind.DENIED);
        assertThat(S3Fault.isMissingObject(answer(404, "<html/>"))).isFalse();
    }

    private static OutboundAnswer answer(int status, String body) {
        return new OutboundAnswer(
                status,
                URI.create("https://s3.example/drop/x"),
                Map.of("Retry-After", "7"),
                body.getBytes(StandardCharsets.UTF_8));
    }
}
