package vn.congmo.gateway.connectors.s3;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.outbound.OutboundBody;
import vn.congmo.gateway.outbound.OutboundCall;
import vn.congmo.gateway.outbound.Secret;

/** Signs requests as Amazon's services want it (AWS Signature Version 4, its body included). */
record Signature(Secret accessKey, Secret secretKey, String region, Clock clock) {

    private static final AwsV4HttpSigner SIGNER = AwsV4HttpSigner.create();

    /** The same request with the headers that prove whose it is; whatever it carries is read once for that. */
    OutboundCall sign(OutboundCall call) {
        SdkHttpRequest.Builder plain = SdkHttpRequest.builder()
                .method(SdkHttpMethod.fromValue(call.method()))
                .uri(call.uri());
        call.headers().forEach(plain::putHeader);
        Map<String, List<String>> headers = SIGNER.sign(request -> request.identity(identity())
                        .request(plain.build())
                        .payload(content(call.body()))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "s3")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, region)
                        .putProperty(AwsV4HttpSigner.DOUBLE_URL_ENCODE, false)
                        .putProperty(AwsV4HttpSigner.NORMALIZE_PATH, false)
                        .putProperty(HttpSigner.SIGNING_CLOCK, clock))
                .request()
                .headers();
        OutboundCall signed = call;
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            signed = signed.with(header.getKey(), header.getValue().getFirst());
        }
        return signed;
    }

    /** What the body of a signed request adds up to. */
    static Optional<Sha256> content(OutboundCall signed) {
        return Optional.ofNullable(signed.headers().get("x-amz-content-sha256")).map(Sha256::new);
    }

    private AwsCredentialsIdentity identity() {
        return AwsCredentialsIdentity.create(accessKey.value(), secretKey.value());
    }

    private static ContentStreamProvider content(OutboundBody body) {
        return switch (body) {
            case OutboundBody.Empty none -> () -> InputStream.nullInputStream();
            case OutboundBody.Bytes bytes -> () -> new ByteArrayInputStream(bytes.content());
            case OutboundBody.FileContent file -> () -> open(file.file());
            default -> throw new IllegalArgumentException("Nothing else is sent to S3");
        };
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
