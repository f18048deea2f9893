package vn.congmo.gateway.connectors.edxml;

import java.security.Key;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.crypto.AlgorithmMethod;
import javax.xml.crypto.KeySelector;
import javax.xml.crypto.KeySelectorException;
import javax.xml.crypto.KeySelectorResult;
import javax.xml.crypto.XMLCryptoContext;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.X509Data;
import org.jspecify.annotations.Nullable;

/** The key of the certificate that a signature shows; who vouches for it is another question. */
final class ShownKey extends KeySelector {

    @Override
    public KeySelectorResult select(
            @Nullable KeyInfo shown, Purpose purpose, AlgorithmMethod method, XMLCryptoContext context)
            throws KeySelectorException {
        PublicKey key = certificates(Optional.ofNullable(shown))
                .findFirst()
                .map(X509Certificate::getPublicKey)
                .orElseThrow(() -> new KeySelectorException("No certificate is shown"));
        return new Selected(key);
    }

    /** The certificates that it shows, the signer's first. */
    static List<X509Certificate> certificates(XMLSignature signature) {
        return certificates(Optional.ofNullable(signature.getKeyInfo())).toList();
    }

    private static Stream<X509Certificate> certificates(Optional<KeyInfo> shown) {
        return shown.stream()
                .flatMap(info -> info.getContent().stream())
                .filter(X509Data.class::isInstance)
                .flatMap(data -> ((X509Data) data).getContent().stream())
                .filter(X509Certificate.class::isInstance)
                .map(X509Certificate.class::cast);
    }

    private record Selected(PublicKey key) implements KeySelectorResult {
        @Override
        public Key getKey() {
            return key;
        }
    }
}
