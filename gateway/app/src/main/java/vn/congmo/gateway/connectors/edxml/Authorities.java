package vn.congmo.gateway.connectors.edxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whom the province believes about signers: {@code gateway.edxml.authorities}. Revocation is not asked for. */
@Component
class Authorities {

    private final Set<TrustAnchor> anchors;
    private final Clock clock;

    Authorities(EdxmlSettings settings, Clock clock) {
        this.anchors = settings.authorities().map(Authorities::read).orElse(Set.of());
        this.clock = clock;
    }

    /** Whether the first of these certificates goes back to one of them, by way of the others, and is valid now. */
    boolean vouchFor(List<X509Certificate> shown) {
        if (anchors.isEmpty() || shown.isEmpty()) {
            return false;
        }
        try {
            X509CertSelector signer = new X509CertSelector();
            signer.setCertificate(shown.getFirst());
            PKIXBuilderParameters way = new PKIXBuilderParameters(anchors, signer);
            way.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(shown)));
            way.setRevocationEnabled(false);
            way.setDate(Date.from(clock.instant()));
            CertPathBuilder.getInstance("PKIX").build(way);
            return true;
        } catch (GeneralSecurityException noWay) {
            return false;
        }
    }

    private static Set<TrustAnchor> read(Path pem) {
        try (InputStream certificates = Files.newInputStream(pem)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(certificates).stream()
                    .map(certificate -> new TrustAnchor((X509Certificate) certificate, null))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("gateway.edxml.authorities", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("gateway.edxml.authorities: no certificates in PEM: " + pem, e);
        }
    }
}
