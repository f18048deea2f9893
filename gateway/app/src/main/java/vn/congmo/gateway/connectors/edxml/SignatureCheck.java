package vn.congmo.gateway.connectors.edxml;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.NoSuchMechanismException;
import javax.xml.crypto.URIReferenceException;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import org.springframework.stereotype.Component;
import org.w3c.dom.NodeList;
import vn.congmo.gateway.connectors.edxml.MessageSignature.State;
import vn.congmo.gateway.core.BadXmlException;
import vn.congmo.gateway.core.HardenedXml;

/**
 * Checks the signature within a message: whether the message is what was signed, the whole of it, and by whom.
 *
 * @see <a href="https://www.w3.org/TR/xmldsig-core1/#sec-CoreValidation">XML Signature 1.1, core validation</a>
 */
@Component
class SignatureCheck {

    private static final String NAMESPACE_END = "xmldsig#";
    private static final String SECURE = "org.jcp.xml.dsig.secureValidation";
    private static final XMLSignatureFactory SIGNATURES = XMLSignatureFactory.getInstance("DOM");

    /** Any other could leave out what was changed. */
    private static final Set<String> TRANSFORMS = Set.of(
            Transform.ENVELOPED,
            CanonicalizationMethod.INCLUSIVE,
            CanonicalizationMethod.INCLUSIVE_WITH_COMMENTS,
            CanonicalizationMethod.EXCLUSIVE,
            CanonicalizationMethod.EXCLUSIVE_WITH_COMMENTS,
            "http://www.w3.org/2006/12/xml-c14n11",
            "http://www.w3.org/2006/12/xml-c14n11#WithComments");

    private final Authorities authorities;

    SignatureCheck(Authorities authorities) {
        this.authorities = authorities;
    }

    /** What the signature of this message is worth. */
    MessageSignature check(byte[] message) {
        if (!new String(message, StandardCharsets.ISO_8859_1).contains(NAMESPACE_END)) {
            return MessageSignature.of(State.ABSENT);
        }
        try {
            NodeList found = HardenedXml.tree(message).getElementsByTagNameNS(XMLSignature.XMLNS, "Signature");
            return switch (found.getLength()) {
                case 0 -> MessageSignature.of(State.ABSENT);
                case 1 -> check(new DOMValidateContext(new ShownKey(), found.item(0)));
                default -> MessageSignature.of(State.UNCHECKABLE);
            };
        } catch (BadXmlException | MarshalException | XMLSignatureException | NoSuchMechanismException e) {
            return MessageSignature.of(State.UNCHECKABLE);
        }
    }

    private MessageSignature check(DOMValidateContext context) throws MarshalException, XMLSignatureException {
        context.setProperty(SECURE, true);
        context.setURIDereferencer((reference, any) -> {
            if (reference.getURI() == null || !reference.getURI().isEmpty()) {
                throw new URIReferenceException("Only the message itself is looked at");
            }
            return SIGNATURES.getURIDereferencer().dereference(reference, any);
        });
        XMLSignature signature = SIGNATURES.unmarshalXMLSignature(context);
        if (!isOfTheWhole(signature)) {
            return MessageSignature.of(State.UNCHECKABLE);
        }
        boolean fits = signature.validate(context);
        List<X509Certificate> shown = ShownKey.certificates(signature);
        Optional<String> signer = shown.stream()
                .findFirst()
                .map(certificate -> certificate.getSubjectX500Principal().getName());
        return new MessageSignature(fits ? trust(shown) : State.BROKEN, signer);
    }

    private State trust(List<X509Certificate> shown) {
        return authorities.vouchFor(shown) ? State.TRUSTED : State.UNKNOWN_SIGNER;
    }

    private static boolean isOfTheWhole(XMLSignature signature) {
        List<Reference> references = signature.getSignedInfo().getReferences();
        return references.size() == 1
                && "".equals(references.getFirst().getURI())
                && references.getFirst().getTransforms().stream()
                        .allMatch(transform -> TRANSFORMS.contains(transform.getAlgorithm()));
    }
}
