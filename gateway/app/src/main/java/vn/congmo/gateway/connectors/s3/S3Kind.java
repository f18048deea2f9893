package vn.congmo.gateway.connectors.s3;

import java.net.URI;
import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.Exporter;
import vn.congmo.gateway.connectors.ExporterKind;
import vn.congmo.gateway.connectors.SettingErrors;
import vn.congmo.gateway.connectors.drop.DropExporter;
import vn.congmo.gateway.core.LocalizedText;

/**
 * Kind {@code s3}: {@code address} is that of the server, then the bucket, then how all keys begin (path style);
 * {@code options.region}, {@code credentials.access-key} and {@code .secret-key}; the other options are those of
 * {@link DropExporter#open}.
 */
@Component
class S3Kind implements ExporterKind {

    private final Clock clock;

    S3Kind(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "s3";
    }

    @Override
    public Exporter open(Connection connection) {
        URI address = connection.settings().address();
        boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        if (!web || !address.getRawPath().matches("/[a-z0-9.-]{3,63}(/.*)?") || address.getRawQuery() != null) {
            throw SettingErrors.wrongSetting(
                    "address",
                    new LocalizedText(
                            "dạng https://may-chu/bucket/thu-muc", "a form like https://server/bucket/prefix"));
        }
        Signature signature = new Signature(
                connection.getSecret("access-key"),
                connection.getSecret("secret-key"),
                connection.findOption("region").orElse("us-east-1"),
                clock);
        return DropExporter.open(new S3Drop(Bucket.of(connection, signature)), connection);
    }
}
