package vn.congmo.gateway.connectors.edxml;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who this gateway is among the agencies that exchange documents.
 *
 * @param organId   its code (QCVN 102:2016), for example {@code 000.00.00.H15}: documents for others are rejected; without
 *                  it every document is taken, and answered as whom it is addressed to. No code is certain enough to
 *                  be a default
 * @param organName its name in statuses
 * @param authorities PEM of the authorities that vouch for signers
 * @param signature whether a message must have a signature that one of them vouches for
 */
@ConfigurationProperties("gateway.edxml")
record EdxmlSettings(
        Optional<String> organId,
        @DefaultValue("") String organName,
        Optional<Path> authorities,
        @DefaultValue("optional") Signing signature) {

    /** What is asked of senders. */
    enum Signing {
        /** A signature is checked where there is one; a broken one is rejected. */
        OPTIONAL,
        /** What is not signed by somebody known is rejected. */
        REQUIRED
    }
}
