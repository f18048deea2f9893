package vn.congmo.gateway.outbound.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.gateway.outbound.OutboundCall;
import vn.congmo.gateway.outbound.OutboundException;
import vn.congmo.gateway.outbound.OutboundException.Kind;
import vn.congmo.gateway.outbound.OutboundPolicy;
import vn.congmo.gateway.outbound.OutboundPolicy.ClientCertificate;
import vn.congmo.gateway.outbound.Secret;

class MutualTlsTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    private static Path folder;

    @Test
    void thePartnerSeesOurCertificateAndWeTrustOnlyItsOwn() throws Exception {
        KeyStore keys = keys();
        Secret certificate = pem("CERTIFICATE", keys.getCertificate("own").getEncoded());
        ClientCertificate own = new ClientCertificate(
                certificate, pem("PRIVATE KEY", keys.getKey("own", PASSWORD).getEncoded()));
        HttpsServer server = server(keys);
        try {
            String port = ":" + server.getAddress().getPort() + "/";

            assertThat(send("https://localhost" + port, Optional.of(own), Optional.of(certificate)))
                    .isEqualTo("CN=localhost");
            assertThat(fail("https://localhost" + port, Optional.empty(), Optional.of(certificate)))
                    .as("without a certificate")
                    .isEqualTo(Kind.UNREACHABLE);
            assertThat(fail("https://localhost" + port, Optional.of(own), Optional.empty()))
                    .as("a partner that Java does not trust")
                    .isEqualTo(Kind.UNREACHABLE);
            assertThat(fail("https://127.0.0.1" + port, Optional.of(own), Optional.of(certificate)))
                    .as("a certificate of another name")
                    .isEqualTo(Kind.UNREACHABLE);
            assertThat(fail(
                            "https://localhost" + port,
                            Optional.of(new ClientCertificate(certificate, new Secret("no key"))),
                            Optional.empty()))
                    .isEqualTo(Kind.FORBIDDEN);
        } finally {
            server.stop(0);
        }
    }

    private static String send(String address, Optional<ClientCertificate> own, Optional<Secret> trusted) {
        OutboundPolicy policy = new OutboundPolicy(true, Duration.ofSeconds(5), 1000, own, trusted);
        return new NettyOutbound()
                .send(OutboundCall.get(URI.create(address)), policy)
                .text();
    }

    private static Kind fail(String address, Optional<ClientCertificate> own, Optional<Secret> trusted) {
        return catchThrowableOfType(OutboundException.class, () -> send(address, own, trusted))
                .kind();
    }

    private static HttpsServer server(KeyStore keys) throws GeneralSecurityException, IOException {
        KeyManagerFactory own = KeyManagerFactory.getInstance("PKIX");
        own.init(keys, PASSWORD);
        TrustManagerFactory trusted = TrustManagerFactory.getInstance("PKIX");
        trusted.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        HttpsServer server = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 10);
        server.setHttpsConfigurator(new Demanding(context));
        server.createContext("/", exchange -> {
            byte[] caller = ((com.sun.net.httpserver.HttpsExchange) exchange)
                    .getSSLSession()
                    .getPeerPrincipal()
                    .getName()
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, caller.length);
            exchange.getResponseBody().write(caller);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static KeyStore keys() throws IOException, InterruptedException, GeneralSecurityException {
        Path store = folder.resolve("keys.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        int status = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "own",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.txt").toFile())
                .start()
                .waitFor();
        assertThat(status).as(Files.readString(folder.resolve("keytool.txt"))).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        // Trusted by its own entry, since whoever has the key is the only one to call.
        keys.setCertificateEntry("trusted", keys.getCertificate("own"));
        return keys;
    }

    private static Secret pem(String kind, byte[] content) {
        return new Secret("-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder().encodeToString(content) + "\n-----END " + kind + "-----\n");
    }

    /** Wants a certificate of everybody. */
    private static final class Demanding extends HttpsConfigurator {

        Demanding(SSLContext context) {
            super(context);
        }

        @Override
        public void configure(HttpsParameters parameters) {
            SSLParameters demanding = getSSLContext().getDefaultSSLParameters();
            demanding.setNeedClientAuth(true);
            parameters.setSSLParameters(demanding);
        }
    }
}
