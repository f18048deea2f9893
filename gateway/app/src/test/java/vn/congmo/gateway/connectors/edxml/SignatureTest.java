package vn.congmo.gateway.connectors.edxml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.KeyInfoFactory;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.connectors.edxml.EdxmlSettings.Signing;
import vn.congmo.gateway.connectors.edxml.MessageSignature.State;
import vn.congmo.gateway.core.HardenedXml;
import vn.congmo.gateway.files.Failpoint;
import vn.congmo.sandbox.EdxmlSample;

/** A signature that does not fit keeps a document out; one that fits says by whom, and whether anybody vouches for it. */
class SignatureTest {

    private static final String ID = "000.00.00.G22,2026/04/22,7816/VPCP-KSTT";
    private static final String PASSWORD = "unimportant";
    private static final XMLSignatureFactory SIGNATURES = XMLSignatureFactory.getInstance("DOM");

    @TempDir
    private static Path keys = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void makeKey() throws IOException, InterruptedException, GeneralSecurityException {
        int status = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "vpcp",
                        "-keyalg",
                        "RSA",
                        "-dname",
                        "CN=Van phong Chinh phu",
                        "-keystore",
                        keys.resolve("keys.p12").toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(keys.resolve("keytool.txt").toFile())
                .start()
                .waitFor();
        assertThat(status).isZero();
        Files.writeString(
                keys.resolve("authorities.pem"),
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder().encodeToString(certificate().getEncoded())
                        + "\n-----END CERTIFICATE-----\n");
    }

    @Test
    void whoSignedIsToldAndWhetherAnybodyVouchesForIt() throws Exception {
        byte[] signed = signed("", DigestMethod.SHA256);
        assertThat(received(open(Optional.empty(), Signing.OPTIONAL), signed, "03"))
                .contains(new MessageSignature(State.UNKNOWN_SIGNER, Optional.of("CN=Van phong Chinh phu")));
        assertThat(received(open(known(), Signing.OPTIONAL), signed, "03"))
                .map(MessageSignature::state)
                .contains(State.TRUSTED);
        assertThat(received(open(known(), Signing.REQUIRED), signed, "03")).isPresent();
    }

    @Test
    void aMessageThatWasChangedAfterItWasSignedIsRejected() throws Exception {
        String changed = new String(signed("", DigestMethod.SHA256), UTF_8).replace("2026/06/30", "2026/07/30");
        assertThat(changed).contains("2026/07/30");
        assertThat(received(open(known(), Signing.OPTIONAL), changed.getBytes(UTF_8), "02"))
                .map(MessageSignature::state)
                .contains(State.BROKEN);
    }

    @Test
    void aSignatureThatProvesNothingCountsAsNone() throws Exception {
        byte[] weak = signed("", DigestMethod.SHA1);
        assertThat(received(open(known(), Signing.OPTIONAL), weak, "03"))
                .map(MessageSignature::state)
                .contains(State.UNCHECKABLE);
        byte[] elsewhere = new String(signed("", DigestMethod.SHA256), UTF_8)
                .replace("URI=\"\"", "URI=\"http://127.0.0.1:1/other.xml\"")
                .getBytes(UTF_8);
        assertThat(received(open(known(), Signing.OPTIONAL), elsewhere, "03"))
                .map(MessageSignature::state)
                .contains(State.UNCHECKABLE);
        assertThat(received(open(known(), Signing.REQUIRED), elsewhere, "02")).isPresent();
    }

    @Test
    void withoutASignatureItIsAsBeforeUnlessOneIsRequired() {
        byte[] plain = letter().getBytes(UTF_8);
        assertThat(received(open(known(), Signing.OPTIONAL), plain, "03")).isEmpty();
        assertThat(received(open(known(), Signing.REQUIRED), plain, "02")).isEmpty();
    }

    @Test
    void aRecallOfTheSameSenderIsShownWithItsDocument() {
        ExchangeFixture exchange = open(Optional.empty(), Signing.OPTIONAL);
        receive(exchange, letter().getBytes(UTF_8), "03");
        ExchangedDocument first = exchange.correspondence().list().getFirst();
        assertThat(exchange.correspondence().findRecall(first)).isEmpty();
        receive(exchange, recall("000.00.00.G22,2026/05/22,8000/VPCP-KSTT", "000.00.00.G99"), "03");
        assertThat(exchange.correspondence().findRecall(first)).isEmpty();
        receive(exchange, recall("000.00.00.G22,2026/05/23,8001/VPCP-KSTT", "000.00.00.G22"), "03");
        assertThat(exchange.correspondence().findRecall(first))
                .map(ExchangedDocument::documentId)
                .contains("000.00.00.G22,2026/05/23,8001/VPCP-KSTT");
        assertThat(exchange.tray().list()).isNotEmpty();
    }

    private static byte[] recall(String id, String sender) {
        return EdxmlSample.of(id)
                .file("thu-hoi.txt", EdxmlSample.letter(id.replaceAll(".*,|/.*", ""), "20/5/2026"))
                .layered("edXML")
                .replace("BussinessDocType>0<", "BussinessDocType>1<")
                .replace("000.00.00.H15,2026/03/02,12/UBND-KT", ID)
                .replaceFirst("OrganId>000.00.00.G22<", "OrganId>" + sender + "<")
                .getBytes(UTF_8);
    }

    private static String letter() {
        return EdxmlSample.of(ID)
                .file("van-ban.txt", EdxmlSample.letter("7816", "20/5/2026"))
                .layered("edXML");
    }

    private static Optional<Path> known() {
        return Optional.of(keys.resolve("authorities.pem"));
    }

    private ExchangeFixture open(Optional<Path> authorities, Signing signing) {
        Clock soon = Clock.offset(
                Clock.fixed(Instant.now(Clock.systemUTC()), ZoneId.of("Asia/Ho_Chi_Minh")), Duration.ofHours(1));
        try {
            return ExchangeFixture.in(
                    Files.createTempDirectory(folder, "exchange"),
                    soon,
                    Failpoint.NONE,
                    new EdxmlSettings(Optional.empty(), "UBND tỉnh Đắk Lắk", authorities, signing));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<MessageSignature> received(ExchangeFixture exchange, byte[] message, String status) {
        receive(exchange, message, status);
        return exchange.correspondence()
                .list()
                .getFirst()
                .received()
                .orElseThrow()
                .signature();
    }

    private static void receive(ExchangeFixture exchange, byte[] message, String status) {
        assertThat(exchange.correspondence()
                        .receive(message, Channel.POSTED, Agent.SYSTEM)
                        .orElseThrow()
                        .code())
                .isEqualTo(status);
    }

    /** The letter with a signature in its header, as the standard draws it. */
    private static byte[] signed(String uri, String digest) throws Exception {
        Document document = HardenedXml.tree(letter().getBytes(UTF_8));
        Node header = document.getElementsByTagNameNS("*", "edXMLHeader").item(0);
        Reference whole = SIGNATURES.newReference(
                uri,
                SIGNATURES.newDigestMethod(digest, null),
                List.of(SIGNATURES.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null)),
                null,
                null);
        SignedInfo info = SIGNATURES.newSignedInfo(
                SIGNATURES.newCanonicalizationMethod(CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
                SIGNATURES.newSignatureMethod("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", null),
                List.of(whole));
        KeyInfoFactory infos = SIGNATURES.getKeyInfoFactory();
        KeyInfo shown = infos.newKeyInfo(List.of(infos.newX509Data(List.of(certificate()))));
        DOMSignContext context = new DOMSignContext(key(), header);
        context.setProperty("org.jcp.xml.dsig.secureValidation", false);
        SIGNATURES.newXMLSignature(info, shown).sign(context);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TransformerFactory.newDefaultInstance()
                .newTransformer()
                .transform(new DOMSource(document), new StreamResult(bytes));
        return bytes.toByteArray();
    }

    private static Key key() throws GeneralSecurityException, IOException {
        return store().getKey("vpcp", PASSWORD.toCharArray());
    }

    private static X509Certificate certificate() throws GeneralSecurityException, IOException {
        return (X509Certificate) store().getCertificate("vpcp");
    }

    private static KeyStore store() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys.resolve("keys.p12"))) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }
}
