package vn.congmo.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every file that the descriptions name is downloaded whole, and is what they say that it is. */
class DownloadsIT {

    private static final String VERSION = "/version/1";

    @TestFactory
    Stream<DynamicTest> everyFileAndItsTwinThatNeverChangesAreAsDescribed() {
        return Bundled.datasets().stream()
                .map(id -> DynamicTest.dynamicTest(id, () -> {
                    String dataset = "/dataset/" + id;
                    List<Download> files = Download.of(dataset);
                    List<Download> twins = Download.of(dataset + VERSION);
                    assertThat(twins.stream().map(twin -> twin.address().replace(VERSION, "") + twin.sha256()))
                            .hasSizeGreaterThan(5)
                            .containsExactlyInAnyOrderElementsOf(files.stream()
                                    .map(file -> file.address() + file.sha256())
                                    .toList());
                    SoftAssertions softly = new SoftAssertions();
                    files.forEach(file -> check(file, "no-cache", softly));
                    twins.forEach(twin -> check(twin, "immutable", softly));
                    softly.assertAll();
                }));
    }

    private static void check(Download described, String caching, SoftAssertions softly) {
        HttpResponse<byte[]> file = Bundled.get(described.address());
        softly.assertThat(file.body()).as(described.address()).hasSize((int) described.bytes());
        softly.assertThat(sha256(file.body())).as(described.address()).isEqualTo(described.sha256());
        softly.assertThat(file.headers().firstValue("Cache-Control"))
                .as(described.address())
                .hasValueSatisfying(value -> assertThat(value).contains(caching));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
