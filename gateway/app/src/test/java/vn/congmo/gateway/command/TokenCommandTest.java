package vn.congmo.gateway.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congmo.gateway.Gateway;
import vn.congmo.gateway.access.SignInDoors;
import vn.congmo.gateway.core.DataDirectory;

class TokenCommandTest {

    private static final Pattern SECRET = Pattern.compile("cm_([0-9a-f]{12})_[0-9a-f]{64}");

    @TempDir
    Path temporary;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aTokenIsShownOnceListedWithoutItsSecretAndRevoked() throws IOException {
        assertThat(run("token", "create", "--name", "Phòng Chuyển đổi số", "--role", "officer", "--expires", "90d"))
                .isZero();
        Matcher secret = SECRET.matcher(out.toString());
        assertThat(secret.find()).isTrue();
        assertThat(files().tokens().find(secret.group())).hasValueSatisfying(token -> {
            assertThat(token.agent().id().slug()).isEqualTo("phong-chuyen-doi-so");
            assertThat(token.expires()).contains(token.created().plusSeconds(90 * 86_400));
        });

        out.getBuffer().setLength(0);
        assertThat(run("token", "list")).isZero();
        assertThat(out.toString())
                .contains(secret.group(1), "officer", "Phòng Chuyển đổi số", "live")
                .doesNotContain(secret.group());

        assertThat(run("token", "revoke", secret.group(1))).isZero();
        assertThat(files().tokens().find(secret.group())).isEmpty();
        assertThat(run("token", "revoke", secret.group(1))).isEqualTo(1);
        assertThat(err.toString()).contains("Không có mã truy cập này", "There is no token");
    }

    @Test
    void onlyTheOwnerMayReadTheFilesAndNoneHoldsTheSecret() throws IOException {
        run("token", "create", "--name", "Sở KH&CN", "--role", "ADMIN");
        Matcher secret = SECRET.matcher(out.toString());
        assertThat(secret.find()).isTrue();
        for (String name : new String[] {"access-tokens.jsonl", "audit-log.jsonl"}) {
            Path file = temporary.resolve(name);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .as(name)
                    .isEqualTo("rw-------");
            assertThat(Files.readString(file))
                    .contains(secret.group(1))
                    .doesNotContain(secret.group().substring("cm_".length() + 12));
        }
    }

    @Test
    void whatWasDoneIsInTheAuditLog() {
        run("token", "create", "--name", "Sở KH&CN", "--role", "admin", "--expires", "never");
        out.getBuffer().setLength(0);
        assertThat(run("audit")).isZero();
        assertThat(out.toString()).contains("command-line", "create-token", "so-kh-cn", "never");
        assertThat(run("audit", "--since", "2999-01-01")).isZero();
        assertThat(run("audit", "--verify")).isZero();
        assertThat(out.toString()).containsPattern("intact\\): 1, [0-9a-f]{64}");
    }

    @Test
    void aChangedAuditLogIsFound() throws IOException {
        run("token", "create", "--name", "A", "--role", "admin");
        run("token", "create", "--name", "B", "--role", "admin");
        Path log = temporary.resolve("audit-log.jsonl");
        Files.writeString(log, Files.readString(log).replace("\"name\":\"A\"", "\"name\":\"C\""));
        assertThat(run("audit", "--verify")).isEqualTo(1);
        assertThat(err.toString()).contains("bị sửa ở dòng 1", "was tampered with at line 1");
        long tokens = Files.size(temporary.resolve("access-tokens.jsonl"));
        assertThat(run("token", "create", "--name", "D", "--role", "admin")).isEqualTo(1);
        assertThat(temporary.resolve("access-tokens.jsonl")).hasSize(tokens);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "token",
                "token create",
                "token create --name=A",
                "token create --name=A --role=king",
                "token create --name=A --role=admin --expires=soon",
                "token revoke",
                "audit --since=yesterday"
            })
    void wrongUsageEndsWithTwo(String line) {
        assertThat(run(line.split(" ", -1))).isEqualTo(2);
        assertThat(temporary.resolve("access-tokens.jsonl")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "…", "system", "Command Line", "oidc-0123456789abcdef", "unknown"})
    void nobodyGetsAReservedName(String name) {
        assertThat(run("token", "create", "--name", name, "--role", "admin")).isEqualTo(1);
        assertThat(temporary.resolve("access-tokens.jsonl")).doesNotExist();
    }

    @Test
    void theFirstStartSaysHowToMakeTheFirstToken() throws IOException {
        FirstToken first =
                new FirstToken(new Terminal(new PrintWriter(out), new PrintWriter(err)), new DataDirectory(temporary));
        first.explain(files().tokens(), List::of);
        assertThat(out.toString())
                .contains("Chưa có mã truy cập", "There is no token yet")
                .contains("token create --name", "--role admin --gateway.data=" + temporary);

        out.getBuffer().setLength(0);
        first.explain(files().tokens(), () -> List.of(new SignInDoors.Door("VNeID", "/oauth2/authorization/vneid")));
        run("token", "create", "--name", "A", "--role", "admin");
        String made = out.toString();
        first.explain(files().tokens(), List::of);
        assertThat(out.toString()).isEqualTo(made).doesNotContain("There is no token yet");
    }

    private AccessFiles files() {
        return AccessFiles.of(new DataDirectory(temporary));
    }

    private int run(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = "--gateway.data=" + temporary;
        return CommandLines.create(Gateway.class)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments.length == 1 && arguments[0].equals("token") ? arguments : all);
    }
}
