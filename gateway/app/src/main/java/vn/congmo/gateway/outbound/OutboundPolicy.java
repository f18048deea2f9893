package vn.congmo.gateway.outbound;

import java.time.Duration;
import java.util.Optional;

/**
 * What calls to one partner may do.
 *
 * @param privateAllowed whether addresses of this machine and of local networks may be called (RFC 1918, loopback, link-local ...)
 * @param timeout        for a whole call, redirects included
 * @param answerBytes    largest answer, unpacked
 * @param certificate    that the gateway shows of itself (mutual TLS)
 * @param authorities    PEM certificates that the partner's own must go back to, instead of those that Java trusts
 */
public record OutboundPolicy(
        boolean privateAllowed,
        Duration timeout,
        long answerBytes,
        Optional<ClientCertificate> certificate,
        Optional<Secret> authorities) {

    /** A policy that trusts whom Java trusts. */
    public OutboundPolicy(
            boolean privateAllowed, Duration timeout, long answerBytes, Optional<ClientCertificate> certificate) {
        this(privateAllowed, timeout, answerBytes, certificate, Optional.empty());
    }

    /** A certificate chain and its private key, PEM each. */
    public record ClientCertificate(Secret chain, Secret key) {}
}
