package vn.congmo.gateway.connectors.sftp;

import java.net.URI;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.Exporter;
import vn.congmo.gateway.connectors.ExporterKind;
import vn.congmo.gateway.connectors.SettingErrors;
import vn.congmo.gateway.connectors.drop.DropExporter;
import vn.congmo.gateway.core.LocalizedText;

/**
 * Kind {@code sftp}: {@code address} is an {@code sftp:} URI of a folder, {@code options.host-key} the server's key,
 * {@code credentials.user} with {@code .password} or {@code .private-key}; the other options are those of
 * {@link DropExporter#open}.
 */
@Component
class SftpKind implements ExporterKind {

    SftpKind() {
        Ed25519.register();
    }

    @Override
    public String kind() {
        return "sftp";
    }

    @Override
    public Exporter open(Connection connection) {
        URI address = connection.settings().address();
        if (!"sftp".equals(address.getScheme()) || address.getHost() == null) {
            throw SettingErrors.wrongSetting(
                    "address", new LocalizedText("dạng sftp://may-chu/thu-muc", "a form like sftp://server/folder"));
        }
        SftpSite site = new SftpSite(connection, HostKey.of(connection), Login.of(connection));
        return DropExporter.open(site, connection);
    }
}
