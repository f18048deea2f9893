package vn.congmo.gateway.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A machine that must see no request and a file that must not be read stand beside every attack. */
class HardenedXmlTest {

    private static final AtomicInteger HITS = new AtomicInteger();

    @TempDir
    static Path folder;

    private static HttpServer canary;

    @BeforeAll
    static void start() throws IOException {
        canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            HITS.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        canary.start();
        Files.writeString(folder.resolve("secret"), "BÍ MẬT");
    }

    @AfterAll
    static void stop() {
        canary.stop(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a><a/>",
                "<!DOCTYPE a SYSTEM '$URL/a.dtd'><a/>",
                "<!DOCTYPE a PUBLIC 'p' '$URL/a.dtd'><a/>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM '$FILE'>]><a>&x;</a>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM '$URL/x'>]><a>&x;</a>",
                "<!DOCTYPE a [<!ENTITY % p SYSTEM '$URL/p'> %p;]><a/>",
                "<!DOCTYPE a [<!ENTITY x 'ha'><!ENTITY y '&x;&x;&x;&x;&x;&x;&x;&x;'>]><a>&y;&y;&y;&y;</a>",
                "<!DOCTYPE a [<!ATTLIST a b CDATA 'x'>]><a/>",
                "<a>&unknown;</a>",
                "<a b='&unknown;'/>",
                "<a><b></a>",
                "<a/><b/>",
                "<a b='1' b='2'/>",
                "<p:a/>",
                "",
                "xin chào",
                "<?xml version='1.0' encoding='nonsense'?><a/>",
            })
    void whatIsNotPlainXmlIsRefusedWholeAndFetchesNothing(String xml) {
        String attack = xml.replace(
                        "$URL", "http://localhost:" + canary.getAddress().getPort())
                .replace("$FILE", folder.resolve("secret").toUri().toString());
        assertThatThrownBy(() -> read(attack))
                .isInstanceOf(BadXmlException.class)
                .message()
                .doesNotContain("BÍ MẬT");
        assertThat(HITS).hasValue(0);
    }

    /** Inclusions and style sheets are names of elements and instructions like any others. */
    @Test
    void nothingThatIsReadIsActedUpon() throws Exception {
        XmlElement read = read("""
                <?xml-stylesheet href="http://localhost:%d/x.xsl"?>
                <a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="%s" parse="text"/></a>
                """.formatted(
                        canary.getAddress().getPort(), folder.resolve("secret").toUri()));
        assertThat(read.find("include").orElseThrow().text()).isEmpty();
        assertThat(HITS).hasValue(0);
    }

    @Test
    void depthAndNumberAreBounded() {
        assertThatThrownBy(() -> read("<a>".repeat(5_000) + "</a>".repeat(5_000)))
                .isInstanceOf(BadXmlException.class);
        assertThatThrownBy(() -> read("<a>" + "<b/>".repeat(200_001) + "</a>")).isInstanceOf(BadXmlException.class);
    }

    @Test
    void prefixesGoAndCharactersStay() throws Exception {
        XmlElement read = read("<e:a xmlns:e='urn:x' c='1'><e:b> Đắk &amp; <![CDATA[<Lắk>]]> </e:b><B>2</B></e:a>");
        assertThat(read.name()).isEqualTo("a");
        assertThat(read.namespace()).isEqualTo("urn:x");
        assertThat(read.attributes()).containsEntry("c", "1");
        assertThat(read.findText("b")).contains("Đắk & <Lắk>");
        assertThat(read.list("b")).hasSize(2);
        assertThat(read.findText("missing")).isEmpty();
    }

    @Test
    void anyEncodingThatIsDeclaredIsRead() throws Exception {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
            byte[] xml = ("<?xml version='1.0' encoding='" + charset.name() + "'?><a>Đắk Lắk</a>").getBytes(charset);
            assertThat(HardenedXml.read(xml).text()).isEqualTo("Đắk Lắk");
        }
    }

    private static XmlElement read(String xml) throws BadXmlException {
        return HardenedXml.read(xml.getBytes(StandardCharsets.UTF_8));
    }
}
