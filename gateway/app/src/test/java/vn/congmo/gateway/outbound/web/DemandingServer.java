package vn.congmo.gateway.outbound.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;

/** A partner that speaks to those only who show its certificate, and tells them who they are. */
public final class DemandingServer implements AutoCloseable {

    private static final char[] PASSWORD = "changeit".toCharArray();

    private final HttpsServer server;
    private final KeyStore keys;

    private DemandingServer(HttpsServer server, KeyStore keys) {
        this.server = server;
        this.keys = keys;
    }

    /** Starts one; the folder is for its keys. */
    public static DemandingServer start(Path folder)
            throws IOException, InterruptedException, GeneralSecurityException {
        KeyStore keys = keys(folder);
        return new DemandingServer(server(keys), keys);
    }

    /** Where it listens. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** The certificate that it shows and wants to be shown, in PEM. */
    public String certificate() throws GeneralSecurityException {
        return pem("CERTIFICATE", keys.getCertificate("own").getEncoded());
    }

    /** The key of that, in PEM. */
    public String key() throws GeneralSecurityException {
        return pem("PRIVATE KEY", keys.getKey("own", PASSWORD).getEncoded());
    }

    @Override
    public void close() {
        server.stop(0);
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
            byte[] caller = ((HttpsExchange) exchange)
                    .getSSLSession()
                    .getPeerPrincipal()
                    .getName()
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, caller.length);
            exchange.getResponseBody().write(caller);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static KeyStore keys(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
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

    private static String pem(String kind, byte[] content) {
        return "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder().encodeToString(content) + "\n-----END " + kind
                + "-----\n";
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
