package vn.congmo.gateway.command;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.DurationStyle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.congmo.gateway.access.AuditAction;
import vn.congmo.gateway.access.Role;
import vn.congmo.gateway.access.Token;
import vn.congmo.gateway.access.Tokens;

/** Gives people and programs the right to change something, and takes it back; a running gateway heeds it at once. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        versionProvider = GatewayVersion.class,
        description = {"Cấp, xem, thu hồi mã truy cập.", "Makes, lists and revokes API tokens."})
final class TokenCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    private TokenCommand() {}

    /** The command with its parts. */
    static CommandLine create(SpringStart spring) {
        return new CommandLine(new TokenCommand())
                .addSubcommand(new Create(spring))
                .addSubcommand(new ListAll(spring))
                .addSubcommand(new Revoke(spring))
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Thiếu lệnh con (missing subcommand)");
        }
    }

    @Command(
            name = "create",
            description = {
                "Cấp mã mới; mã chỉ hiện một lần. Tên được công bố cùng những gì người mang mã duyệt.",
                "Makes a token and shows it once. The name is public: it is published with what its holder decides."
            })
    private static final class Create extends GatewayCommand {

        private final SpringStart spring;

        @Option(
                names = "--name",
                required = true,
                paramLabel = "NAME",
                description = {"Tên người hoặc đơn vị.", "Name of the person or office."})
        private String name = "";

        @Option(
                names = "--role",
                required = true,
                paramLabel = "ROLE",
                description = {
                    "officer (duyệt), publisher (và công bố), admin (mọi việc).",
                    "officer (reviews), publisher (also publishes), admin (everything)."
                })
        private Role role = Role.OFFICER;

        @Option(
                names = "--expires",
                paramLabel = "TIME",
                description = {"Thời hạn, ví dụ 90d, hoặc never (mặc định: 365d).", "Default: 365d; never for none."})
        private String expires = "365d";

        Create(SpringStart spring) {
            this.spring = spring;
        }

        @Override
        public Integer call() throws IOException {
            AccessFiles files = AccessFiles.of(spring.data(settings()));
            files.audit().verify();
            Tokens.Issued issued = files.tokens().create(name, role, duration());
            Token token = issued.token();
            files.audit()
                    .record(
                            AccessFiles.user(),
                            AuditAction.CREATE_TOKEN,
                            token.id(),
                            Map.of(
                                    "agent", token.agent().id().slug(),
                                    "name", token.agent().name(),
                                    "role", token.agent().role().code(),
                                    "expires", end(token)));
            terminal().say("Mã truy cập, chỉ hiện lần này (the token, shown this once):");
            terminal().say("");
            terminal().say(issued.secret());
            terminal().say("");
            terminal().say(row(token, "mới (new)"));
            return FINE;
        }

        private Optional<Duration> duration() {
            if (expires.equals("never")) {
                return Optional.empty();
            }
            try {
                return Optional.of(DurationStyle.SIMPLE.parse(expires)).filter(Duration::isPositive);
            } catch (IllegalArgumentException e) {
                throw new ParameterException(
                        commandLine(), "--expires cần dạng 90d hoặc never (such as 90d, or never): " + expires);
            }
        }
    }

    @Command(
            name = "list",
            description = {"Liệt kê các mã đã cấp (không có phần bí mật).", "Lists tokens, without their secrets."})
    private static final class ListAll extends GatewayCommand {

        private final SpringStart spring;

        ListAll(SpringStart spring) {
            this.spring = spring;
        }

        @Override
        public Integer call() throws IOException {
            Tokens tokens = AccessFiles.of(spring.data(settings())).tokens();
            var live = tokens.listLive();
            for (Token token : tokens.list()) {
                String state = token.revoked().isPresent() ? "thu hồi (revoked)" : "hết hạn (expired)";
                terminal().say(row(token, live.contains(token) ? "còn dùng (live)" : state));
            }
            return FINE;
        }
    }

    @Command(
            name = "revoke",
            description = {"Thu hồi một mã, có hiệu lực ngay.", "Revokes a token at once."})
    private static final class Revoke extends GatewayCommand {

        private final SpringStart spring;

        @Parameters(
                paramLabel = "ID",
                description = {"12 ký tự sau cm_.", "The 12 digits after cm_."})
        private String id = "";

        Revoke(SpringStart spring) {
            this.spring = spring;
        }

        @Override
        public Integer call() throws IOException {
            AccessFiles files = AccessFiles.of(spring.data(settings()));
            files.audit().verify();
            Token token = files.tokens().revoke(id);
            files.audit()
                    .record(
                            AccessFiles.user(),
                            AuditAction.REVOKE_TOKEN,
                            token.id(),
                            Map.of("agent", token.agent().id().slug()));
            terminal().say(row(token, "thu hồi (revoked)"));
            return FINE;
        }
    }

    private static String row(Token token, String state) {
        return "%s  %-9s  %-20s  %s (%s)  %s"
                .formatted(
                        token.id(),
                        token.agent().role().code(),
                        end(token),
                        token.agent().name(),
                        token.agent().id(),
                        state);
    }

    private static String end(Token token) {
        return token.expires().map(Instant::toString).orElse("never");
    }
}
