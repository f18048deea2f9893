package vn.congmo.gateway.connectors.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congmo.gateway.outbound.OutboundBody;
import vn.congmo.gateway.outbound.OutboundCall;
import vn.congmo.gateway.outbound.Secret;

/** The examples of Amazon's documentation ("Signature Calculations for the Authorization Header"). */
class SignatureTest {

    private static final Signature SIGNATURE = new Signature(
            new Secret("AKIAIOSFODNN7EXAMPLE"),
            new Secret("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
            "us-east-1",
            Clock.fixed(Instant.parse("2013-05-24T00:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "/test.txt, bytes=0-9, f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
        "/?lifecycle, , fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543",
        "/?max-keys=2&prefix=J, , 34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"
    })
    void readingIsSignedAsDocumented(String path, String range, String signature) {
        OutboundCall call = OutboundCall.get(URI.create("https://examplebucket.s3.amazonaws.com" + path));

        assertThat(authorization(range == null ? call : call.with("Range", range)))
                .endsWith("Signature=" + signature);
    }

    @Test
    void writingIsSignedAsDocumented() {
        OutboundCall call = new OutboundCall(
                "PUT",
                URI.create("https://examplebucket.s3.amazonaws.com/test%24file.text"),
                Map.of("Date", "Fri, 24 May 2013 00:00:00 GMT", "x-amz-storage-class", "REDUCED_REDUNDANCY"),
                OutboundBody.Bytes.text("text/plain", "Welcome to Amazon S3."));

        assertThat(authorization(call))
                .isEqualTo("AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, "
                        + "SignedHeaders=date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class, "
                        + "Signature=98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd");
    }

    private static String authorization(OutboundCall call) {
        return SIGNATURE.sign(call).headers().getOrDefault("Authorization", "");
    }
}
