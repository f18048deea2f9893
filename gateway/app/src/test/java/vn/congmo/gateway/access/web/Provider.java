package vn.congmo.gateway.access.web;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** An identity provider on this machine. */
final class Provider implements AutoCloseable {

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private final RSAKey key = key();
    private final RSAKey foreign = key();

    Provider() {
        server.start();
        server.stubFor(get("/jwks").willReturn(okJson(new JWKSet(key.toPublicJWK()).toString())));
        server.stubFor(get("/authorize").willReturn(aResponse().withStatus(200)));
    }

    String address() {
        return server.baseUrl();
    }

    /** What the token endpoint gives for any code. */
    void vouchFor(String idToken) {
        server.stubFor(post("/token").willReturn(okJson("""
                        {"access_token": "opaque", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}""".formatted(idToken))));
    }

    JWTClaimsSet.Builder claims(String... roles) {
        return new JWTClaimsSet.Builder()
                .issuer(address())
                .subject("u-1")
                .audience("congmo")
                .claim("name", "Trần Thị B")
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
    }

    String sign(JWTClaimsSet.Builder claims) {
        return sign(claims, key);
    }

    /** With a key that is not the provider's. */
    String forge(JWTClaimsSet.Builder claims) {
        return sign(claims, foreign);
    }

    private static String sign(JWTClaimsSet.Builder claims, RSAKey key) {
        try {
            JWSHeader header =
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build();
            SignedJWT jwt = new SignedJWT(header, claims.build());
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("one").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
