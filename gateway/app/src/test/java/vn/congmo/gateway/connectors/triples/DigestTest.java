package vn.congmo.gateway.connectors.triples;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestTest {

    /** RFC 7616, section 3.9.1. */
    @ParameterizedTest
    @CsvSource({
        "MD5, 8ca523f5e9506fed4657c9700eebdbec",
        "SHA-256, 753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"
    })
    void theAnswerIsThatOfTheStandard(String algorithm, String response) {
        String header = "Digest realm=\"http-auth@example.org\", qop=\"auth, auth-int\", algorithm=" + algorithm
                + ", nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\","
                + " opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"";

        assertThat(Digest.find(header)
                        .orElseThrow()
                        .answer(
                                "GET",
                                URI.create("http://www.example.org/dir/index.html"),
                                "Mufasa",
                                "Circle of Life",
                                "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ"))
                .contains("response=\"" + response + "\"", "uri=\"/dir/index.html\"", "opaque=\"FQhe");
        assertThat(Digest.find("Basic realm=\"x\"")).isEmpty();
    }
}
