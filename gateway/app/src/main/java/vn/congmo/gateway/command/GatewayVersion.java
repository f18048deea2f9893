package vn.congmo.gateway.command;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
class GatewayVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = GatewayVersion.class.getPackage().getImplementationVersion();
        return new String[] {
            "Cổng Mở " + Objects.requireNonNullElse(version, "(not packaged)"),
            "Java " + Runtime.version() + ", " + System.getProperty("os.name")
        };
    }
}
