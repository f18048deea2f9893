package vn.congmo.gateway.connectors.edxml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.connectors.edxml.ExchangedDocument.TakenFile;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.intake.ReceivedDocument;
import vn.congmo.sandbox.EdxmlSample;

class EdxmlTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-04-22T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final String ID = "000.00.00.G22,2026/04/22,7816/VPCP-KSTT";
    private static final Optional<String> SELF = Optional.of("000.00.00.H15");

    @TempDir
    private Path folder = Path.of("");

    private ExchangeFixture exchange = ExchangeFixture.in(folder, CLOCK, SELF);

    @BeforeEach
    void restart() {
        exchange = ExchangeFixture.in(folder, CLOCK, SELF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"edXML", "", "e"})
    void theLayeredDialectIsReadWithAnyPrefix(String prefix) {
        assertThat(receive(letter().layered(prefix))).isEqualTo("03");
        EdxmlHead head = received().head();
        assertThat(head.from().name()).isEqualTo("Văn phòng Chính phủ");
        assertThat(head.number()).isEqualTo("7816/VPCP-KSTT");
        assertThat(head.promulgated()).contains("2026-04-22");
        assertThat(head.type()).contains("Công văn");
        EdxmlHead.Handling handling = head.handling();
        assertThat(handling.dueDate()).contains("2026-06-30");
        assertThat(handling.steeringType()).contains("1");
        assertThat(handling.priority()).contains("1");
        assertThat(handling.business()).contains("0");
        assertThat(handling.addressees()).containsExactly("Như trên", "Lưu: VT");
        assertThat(handling.responseFor().orElseThrow().documentId()).isEqualTo("000.00.00.H15,2026/03/02,12/UBND-KT");
        assertThat(handling.responseFor().orElseThrow().date()).contains("2026-03-02");
    }

    @Test
    void theFlatDialectIsReadWithItsFilesAsTheyAre() {
        String message = EdxmlSample.of("5f0c")
                .packed("cong-van.txt", EdxmlSample.letter("7816", "20/5/2026"))
                .flat();
        assertThat(receive(message)).isEqualTo("03");
        EdxmlHead head = received().head();
        assertThat(head.documentId()).isEqualTo("5f0c");
        assertThat(head.promulgated()).as("half past midnight in Vietnam").contains("2026-04-22");
        assertThat(head.type()).contains("Công văn");
        assertThat(head.signer()).contains("(tên)");
        assertThat(exchange.tray().list())
                .extracting(ReceivedDocument::fileName)
                .containsExactly("cong-van.txt");
    }

    @Test
    void filesBesideAMessageThatCarriesNoneAreItsFiles() {
        byte[] zip = EdxmlSample.zip("f0", EdxmlSample.letter("7816", "20/5/2026"));
        exchange.correspondence()
                .receive(
                        EdxmlSample.of(ID).flat().getBytes(UTF_8),
                        List.of(new EdxmlAttachment("cong-van.txt", "", zip)),
                        Channel.POSTED,
                        Agent.SYSTEM);
        assertThat(received().attachments()).extracting(TakenFile::isTaken).containsExactly(true);
    }

    @Test
    void aMessageThatComesTwiceIsOneDocument() {
        assertThat(receive(letter().layered("edXML"))).isEqualTo("03");
        assertThat(receive(letter().layered(""))).isEqualTo("03");
        restart();
        assertThat(receive(letter().layered("edXML"))).isEqualTo("03");
        assertThat(exchange.correspondence().list()).hasSize(1);
        assertThat(received().attachments()).hasSize(1);
        assertThat(exchange.tray().list()).hasSize(1);
    }

    @Test
    void otherContentUnderAKnownNameIsRejectedAndChangesNothing() {
        receive(letter().layered("edXML"));
        EdxmlSample other = EdxmlSample.of(ID).file("van-ban.txt", EdxmlSample.letter("7816", "21/5/2026"));
        assertThat(receive(other.layered("edXML"))).isEqualTo("02");
        assertThat(exchange.correspondence().list().getFirst().statuses()).hasSize(1);
        assertThat(exchange.tray().list()).hasSize(1);
    }

    @Test
    void whatWasRejectedMayComeAgainMended() {
        EdxmlSample broken = EdxmlSample.of(ID).packed("van-ban.txt", new byte[] {'P', 'K', 3, 4, 1, 2, 3});
        assertThat(receive(broken.layered("edXML"))).isEqualTo("02");
        assertThat(exchange.correspondence()
                        .list()
                        .getFirst()
                        .statuses()
                        .getFirst()
                        .description())
                .contains("van-ban.txt");
        assertThat(receive(letter().layered("edXML"))).isEqualTo("03");
        assertThat(received().attachments()).extracting(TakenFile::isTaken).containsExactly(true);
    }

    @Test
    void aDocumentForOthersIsRejected() {
        assertThat(receive(letter().to("000.00.00.H16").layered("edXML"))).isEqualTo("02");
        assertThat(exchange.tray().list()).isEmpty();
    }

    @Test
    void aFileThatNoMachineReadsHasArrivedAndSaysWhy() {
        EdxmlSample scan = EdxmlSample.of(ID).file("scan.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        assertThat(receive(scan.layered("edXML"))).isEqualTo("01");
        assertThat(received().attachments().getFirst().reason()).isPresent();
    }

    static Stream<Arguments> bombs() {
        byte[] zeros = new byte[9 << 20];
        byte[][] many = Stream.generate(() -> new byte[] {'x'}).limit(101).toArray(byte[][]::new);
        return Stream.of(
                Arguments.of("a ratio of a thousand", EdxmlSample.zip("a.txt", zeros)),
                Arguments.of("too many files", EdxmlSample.zip("a.txt", many)),
                Arguments.of("a path that climbs", EdxmlSample.zip("../../etc/cron.d/x", "x".getBytes(UTF_8))),
                Arguments.of("a path that climbs backwards", EdxmlSample.zip("a\\..\\..\\x", "x".getBytes(UTF_8))),
                Arguments.of("an absolute path", EdxmlSample.zip("/etc/passwd", "x".getBytes(UTF_8))),
                Arguments.of("a name with a line end", EdxmlSample.zip("a\r\nb", "x".getBytes(UTF_8))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void anArchiveThatMeansHarmIsRejectedAndNothingOfItKept(String what, byte[] zip) {
        EdxmlSample bomb = EdxmlSample.of(ID).packed("van-ban.zip", zip);
        assertThat(receive(bomb.layered("edXML"))).isEqualTo("02");
        assertThat(exchange.tray().list()).isEmpty();
    }

    @Test
    void theFilesOfOneMessageAreCountedTogether() {
        Unpacking unpacking = new Unpacking(9);
        unpacking.files("a.pdf", "", new byte[33 << 20]);
        assertThatThrownBy(() -> unpacking.files("b.pdf", "", new byte[33 << 20]))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void anOfficeDocumentIsNotTakenForTheArchiveThatItIs() {
        byte[] docx = EdxmlSample.zip("[Content_Types].xml", "x".getBytes(UTF_8));
        assertThat(new Unpacking(1).files("a.docx", "", docx).getFirst().content())
                .isEqualTo(docx);
        byte[] wrapped = EdxmlSample.zip("f3a1.docx", docx);
        assertThat(new Unpacking(2).files("a.docx", "", wrapped).getFirst().content())
                .isEqualTo(docx);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xin chào",
                "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/'><edXML/>",
                "<edXML/>",
                "<edXML><edXMLEnvelope><edXMLHeader><MessageHeader/></edXMLHeader></edXMLEnvelope></edXML>",
                "<edXML><edXMLEnvelope><edXMLHeader><MessageStatus/></edXMLHeader></edXMLEnvelope></edXML>",
            })
    void whatIsNoMessageIsRefusedAndNotKept(String message) {
        assertThatThrownBy(() -> receive(message)).isInstanceOf(Refusal.class);
        assertThat(exchange.correspondence().list()).isEmpty();
    }

    @Test
    void statusesStayWithTheDocumentTheyAnswerOnceEach() {
        receive(letter().layered("edXML"));
        String status = EdxmlSample.of(ID).status("05");
        assertThat(exchange.correspondence().receive(status.getBytes(UTF_8), Channel.POSTED, Agent.SYSTEM))
                .isEmpty();
        exchange.correspondence().receive(status.getBytes(UTF_8), Channel.POSTED, Agent.SYSTEM);
        exchange.correspondence()
                .receive(EdxmlSample.of("ours").status("03").getBytes(UTF_8), Channel.POSTED, Agent.SYSTEM);
        restart();
        assertThat(exchange.correspondence().list())
                .extracting(ExchangedDocument::documentId)
                .containsExactly("ours", ID);
        ExchangedDocument document = exchange.correspondence().get(ExchangedDocument.id(ID));
        assertThat(document.statuses())
                .extracting(ExchangedDocument.ExchangedStatus::code)
                .containsExactly("03", "05");
        assertThat(document.findOwnStatus().orElseThrow().code()).isEqualTo("03");
    }

    /** Both readers of a status are ours: what is written is read back whole. */
    @Test
    void anAnswerIsAMessageThatCanBeRead() {
        EdxmlStatus answer = exchange.correspondence()
                .receive(letter().layered("edXML").getBytes(UTF_8), Channel.POSTED, Agent.SYSTEM)
                .orElseThrow();
        assertThat(EdxmlReader.read(answer.toXml(), List.of())).isEqualTo(new EdxmlReader.Read.Status(answer));
        assertThat(new String(answer.toXml(), UTF_8))
                .contains("<edXML:Timestamp>2026/04/22 10:00:00<", "<edXML:PromulgationDate>2026/04/22<")
                .contains("<edXML:OrganId>000.00.00.H15</edXML:OrganId>");
    }

    @ParameterizedTest
    @CsvSource({
        "2026/06/30, 2026-06-30",
        "2026-6-3, 2026-06-03",
        "30/6/2026, 2026-06-30",
        "2026/06/30 23:30:00, 2026-06-30",
        "2026-06-30T23:30:00Z, 2026-07-01",
        "31/6/2026, 31/6/2026",
        "trong quý II, trong quý II",
    })
    void aDayIsReadAsWrittenOrKeptAsWritten(String written, String day) {
        assertThat(EdxmlDates.day(written)).isEqualTo(day);
    }

    /** The process ends after any one of its durable steps; the partner sends again. */
    @Test
    void aKillAtAnyStepLeavesOneDocumentAfterTheNextTry() {
        int kills = 0;
        for (int step = 1; step < 100; step++) {
            Path place = folder.resolve("kill-" + step);
            AtomicInteger left = new AtomicInteger(step);
            exchange = ExchangeFixture.in(place, CLOCK, SELF, name -> {
                if (left.decrementAndGet() == 0) {
                    throw new IllegalStateException("killed");
                }
            });
            try {
                receive(letter().layered("edXML"));
                break;
            } catch (IllegalStateException killed) {
                kills++;
            }
            exchange = ExchangeFixture.in(place, CLOCK, SELF);
            assertThat(receive(letter().layered("edXML"))).as("step %d", step).isEqualTo("03");
            assertThat(exchange.correspondence().list()).hasSize(1);
            assertThat(exchange.tray().list()).hasSize(1);
            assertThat(exchange.correspondence().list().getFirst().statuses()).hasSize(1);
        }
        assertThat(kills).isGreaterThan(10);
    }

    private static EdxmlSample letter() {
        return EdxmlSample.of(ID).file("van-ban.txt", EdxmlSample.letter("7816", "20/5/2026"));
    }

    private String receive(String message) {
        return exchange.correspondence()
                .receive(message.getBytes(UTF_8), Channel.POSTED, Agent.SYSTEM)
                .orElseThrow()
                .code();
    }

    private ExchangedDocument.Received received() {
        return exchange.correspondence().list().getFirst().received().orElseThrow();
    }
}
