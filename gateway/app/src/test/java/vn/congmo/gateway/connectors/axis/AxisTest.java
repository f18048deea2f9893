package vn.congmo.gateway.connectors.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.connectors.Connection;
import vn.congmo.gateway.connectors.OnlyQuarantine;
import vn.congmo.gateway.connectors.PartnerFault;
import vn.congmo.gateway.connectors.SandboxLine;
import vn.congmo.gateway.connectors.ShiftedClock;
import vn.congmo.gateway.connectors.edxml.ExchangeFixture;
import vn.congmo.gateway.connectors.edxml.ExchangedDocument;
import vn.congmo.gateway.connectors.edxml.StatusCode;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.files.Failpoint;
import vn.congmo.sandbox.AxisTwin;
import vn.congmo.sandbox.EdxmlSample;
import vn.congmo.sandbox.Fault;
import vn.congmo.sandbox.Sandbox;

class AxisTest {

    private static final String DOC = "11111111-0000-4000-8000-000000000001";
    private static final Map<String, String> OPTIONS = Map.of("system-id", "H15.001", "application", "LTVB");
    private static final Map<String, String> SECRETS =
            Map.of("username", "sandbox", "password", "sandbox", "secret-key", "sandbox");

    @TempDir
    private Path folder = Path.of("");

    private final AxisTwin twin = new AxisTwin();
    private final Sandbox sandbox = Sandbox.start(0, twin);
    private final ShiftedClock clock = new ShiftedClock();
    private final OnlyQuarantine harvest = new OnlyQuarantine();
    private Optional<String> cursor = Optional.empty();
    private ExchangeFixture exchange = restarted(Failpoint.NONE);
    private Axis axis = axis(Map.of(), SECRETS);

    @BeforeEach
    void begin() {
        twin.offer(DOC, letter("7816").layered("edXML"));
        restart();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void whatWaitsIsTakenOnceAndTheAxisIsTold() {
        twin.offer("second", letter("7817").flat());
        run();
        run();
        restart();
        run();
        assertThat(exchange.correspondence().list()).hasSize(2);
        assertThat(exchange.tray().list()).hasSize(2);
        assertThat(twin.statuses(DOC)).containsExactly("03");
        assertThat(twin.statuses("second")).containsExactly("03");
        assertThat(harvest.quarantined()).isEmpty();
        assertThat(harvest.documents()).isEqualTo(2);
    }

    @Test
    void statusesGoBackAsTheDocumentMoves() {
        run();
        String id = exchange.correspondence().list().getFirst().id();
        exchange.correspondence().give(id, StatusCode.IN_PROGRESS, "", Agent.SYSTEM);
        run();
        exchange.correspondence().give(id, StatusCode.COMPLETED, "", Agent.SYSTEM);
        run();
        assertThat(twin.statuses(DOC)).containsExactly("03", "05", "06");
    }

    @Test
    void statusesGoAsMessagesInOnePieceWhereTheAxisWantsThem() {
        axis = axis(Map.of("receipts", "message"), SECRETS);
        run();
        assertThat(twin.sent()).hasSize(1);
        assertThat(twin.sent().getFirst()).contains("<edXML:StatusCode>03<", "7816");
    }

    @Test
    void statusesOfOthersAreFetchedWhereTold() {
        twin.offerStatus("status-1", EdxmlSample.of("ours").status("05"));
        axis = axis(Map.of("statuses", "true"), SECRETS);
        run();
        assertThat(exchange.correspondence().list())
                .extracting(ExchangedDocument::documentId)
                .contains("ours");
    }

    @Test
    void whatCannotBeReadWaitsForAPersonAndKeepsNothingElseAway() {
        twin.offer("broken", "<!DOCTYPE a><a/>");
        twin.offer("after", letter("7818").layered(""));
        run();
        run();
        assertThat(harvest.quarantined()).singleElement().satisfies(aside -> {
            assertThat(aside.identifier()).isEqualTo("broken");
            assertThat(aside.raw()).isNotEmpty();
        });
        assertThat(twin.statuses("broken")).containsExactly("02");
        assertThat(twin.statuses("after")).containsExactly("03");
        assertThat(exchange.correspondence().list()).hasSize(3);
        assertThat(exchange.tray().list()).hasSize(2);
    }

    @Test
    void aTokenThatEndsInMidRunIsReplacedOnce() {
        run();
        twin.offer("second", letter("7817").layered("edXML"));
        twin.endTokens();
        run();
        assertThat(twin.logIns()).isEqualTo(2);
        clock.pass(Duration.ofMinutes(30));
        run();
        assertThat(twin.logIns()).isEqualTo(3);
        assertThat(exchange.correspondence().list()).hasSize(2);
    }

    @Test
    void aWrongKeyOrPasswordStopsUntilSomebodyMendsIt() {
        for (String wrong : List.of("secret-key", "password")) {
            Map<String, String> secrets = new HashMap<>(SECRETS);
            secrets.put(wrong, "guess");
            axis = axis(Map.of(), secrets);
            assertThatThrownBy(this::run)
                    .isInstanceOfSatisfying(PartnerFault.class, fault -> assertThat(fault.kind())
                            .isEqualTo(PartnerFault.Kind.DENIED))
                    .hasMessageNotContaining("guess");
        }
        assertThat(twin.logIns()).as("the key is not tried with a second token").isEqualTo(1);
    }

    @Test
    void settingsThatAreMissingAreNamed() {
        assertThatThrownBy(() -> axis(Map.of("days", "soon"), SECRETS))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("days");
        assertThatThrownBy(() -> axis(Map.of(), Map.of("username", "a", "password", "b")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("secret-key");
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"SLOW_DRIP"},
            mode = EnumSource.Mode.EXCLUDE)
    void aFaultAtAnyCallEndsInOneDocumentAndOneStatus(Fault fault) {
        for (int call = 0; call < 4; call++) {
            String docId = fault + "-" + call;
            twin.offer(docId, letter(Integer.toString(8000 + call)).layered("edXML"));
            axis = axis(Map.of(), SECRETS);
            new Faulty(call, fault).run();
            assertThatCode(this::run).doesNotThrowAnyException();
            assertThat(twin.statuses(docId)).as(docId).containsExactly("03");
        }
        assertThat(exchange.correspondence().list()).hasSize(5);
        assertThat(exchange.tray().list()).hasSize(5);
    }

    /** The process ends after any of its durable steps, also between what the axis accepted and what it wrote of it. */
    @Test
    void aKillAtAnyStepEndsInOneDocumentAndOneStatus() {
        int kills = 0;
        for (int step = 1; step < 200; step++) {
            String docId = "kill-" + step;
            twin.offer(docId, letter(Integer.toString(9000 + step)).layered("edXML"));
            AtomicInteger left = new AtomicInteger(step);
            exchange = restarted(name -> {
                if (left.decrementAndGet() == 0) {
                    throw new IllegalStateException("killed");
                }
            });
            axis = axis(Map.of(), SECRETS);
            boolean killed = isKilled();
            restart();
            run();
            assertThat(twin.statuses(docId)).as("step %d", step).containsExactly("03");
            assertThat(exchange.correspondence().list()).hasSize(step + 1);
            if (!killed) {
                break;
            }
            kills++;
        }
        assertThat(kills).isGreaterThan(15);
    }

    private boolean isKilled() {
        try {
            run();
            return false;
        } catch (IllegalStateException killed) {
            return true;
        }
    }

    /** One run whose call of this number goes wrong. */
    private final class Faulty {

        private final int call;
        private final Fault fault;

        Faulty(int call, Fault fault) {
            this.call = call;
            this.fault = fault;
        }

        void run() {
            AtomicInteger calls = new AtomicInteger();
            Connection line = line(Map.of(), SECRETS);
            Connection faulty = new Connection(
                    line.name(),
                    line.settings(),
                    line.secrets(),
                    line.policy(),
                    new CountedCalls(line.outbound(), () -> {
                        if (calls.getAndIncrement() == call) {
                            sandbox.fail(twin, fault);
                        }
                    }));
            try {
                axis(faulty).harvest(cursor, harvest);
            } catch (PartnerFault expected) {
                assertThat(expected.kind()).isIn(PartnerFault.Kind.AWAY, PartnerFault.Kind.UNCERTAIN);
            }
        }
    }

    private void restart() {
        exchange = restarted(Failpoint.NONE);
        axis = axis(Map.of(), SECRETS);
    }

    private ExchangeFixture restarted(Failpoint failpoint) {
        return ExchangeFixture.in(folder, clock, Optional.of("000.00.00.H15"), failpoint);
    }

    private void run() {
        cursor = Optional.of(axis.harvest(cursor, harvest));
    }

    private Axis axis(Map<String, String> more, Map<String, String> secrets) {
        return axis(line(more, secrets));
    }

    private Connection line(Map<String, String> more, Map<String, String> secrets) {
        Map<String, String> options = new HashMap<>(OPTIONS);
        options.putAll(more);
        return SandboxLine.to(sandbox.address(twin), options, secrets);
    }

    private Axis axis(Connection connection) {
        AxisSettings settings = AxisSettings.of(connection);
        AxisClient client = new AxisClient(connection, settings, clock);
        return new Axis(settings, client, exchange.correspondence(), agent -> {}, exchange.archive(), clock);
    }

    private static EdxmlSample letter(String number) {
        return EdxmlSample.of("000.00.00.G22,2026/04/22," + number + "/VPCP-KSTT")
                .file(number + ".txt", EdxmlSample.letter(number, "20/5/2026"));
    }
}
