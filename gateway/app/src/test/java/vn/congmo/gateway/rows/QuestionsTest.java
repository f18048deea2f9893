package vn.congmo.gateway.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.congmo.gateway.core.Refusal;

@Timeout(30)
class QuestionsTest {

    private static final SqlText ENDLESS =
            new SqlText().add("SELECT count(*) FROM range(20000000000) WHERE random() < 2");

    @TempDir
    static Path folder;

    private static RowsFixture fixture;

    @BeforeAll
    static void open() throws IOException {
        fixture = new RowsFixture(
                folder,
                new SampleRows(1, 5),
                Map.of(
                        "gateway.rows.questions", "1",
                        "gateway.rows.waiting", "1",
                        "gateway.rows.wholes", "1",
                        "gateway.rows.timeout", "700ms",
                        "gateway.rows.memory", "32MB",
                        "gateway.rows.disk", "32MB"));
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Test
    void aQuestionThatTakesTooLongIsBrokenOffAndTheNextIsAnswered() {
        refused("rows-too-slow", () -> questions().ask(session -> session.read(ENDLESS, rows -> 1)));
        assertThat(fixture.rows()
                        .page(fixture.version(), "sample", RowQuery.all())
                        .rows())
                .hasSize(5);
    }

    @Test
    void whoComesWhenTheRoomIsFullIsToldAtOnce() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(
                () -> questions().ask(session -> {
                    inside.countDown();
                    leave.await(10, TimeUnit.SECONDS);
                    return 1;
                }),
                Thread::startVirtualThread);
        inside.await(10, TimeUnit.SECONDS);
        CompletableFuture<Integer> second =
                CompletableFuture.supplyAsync(() -> questions().ask(session -> 2), Thread::startVirtualThread);
        try {
            refusedSoon("rows-busy");
        } finally {
            leave.countDown();
        }
        assertThat(first.get(10, TimeUnit.SECONDS) + second.get(10, TimeUnit.SECONDS))
                .isEqualTo(3);
    }

    @Test
    void aWholeAnswerEndsWhenItsReaderGoes() throws Exception {
        CompletableFuture<Runnable> going = new CompletableFuture<>();
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            try {
                questions().write(going::complete, session -> session.read(ENDLESS, rows -> 1));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        going.get(10, TimeUnit.SECONDS).run();
        assertThatThrownBy(() -> writing.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(Refusal.class);
    }

    @Test
    void whatNeedsMoreThanThereIsIsRefused() {
        SqlText heavy = new SqlText().add("SELECT list(range) FROM range(50000000)");
        assertThatThrownBy(() -> questions().write(StopSignal.NEVER, session -> session.read(heavy, rows -> 1)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code().name()).isEqualTo("rows-too-heavy"));
    }

    /** The second question may not have reached its place yet. */
    private static void refusedSoon(String code) throws InterruptedException {
        for (int i = 0; i < 20 && fixture.get(Questions.class).waiting() == 0; i++) {
            Thread.sleep(50);
        }
        refused(code, () -> questions().ask(session -> 3));
    }

    private static void refused(String code, ThrowingCallable question) {
        assertThatThrownBy(question).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                        refusal.code().name())
                .isEqualTo(code));
    }

    private static Questions questions() {
        return fixture.get(Questions.class);
    }
}
