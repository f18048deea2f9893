package vn.congmo.gateway.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.NestedExceptionUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.Refusal;
import vn.congmo.gateway.files.BrokenChainException;

/** The command line of the gateway. */
public final class CommandLines {

    private static final Set<String> TOP_OPTIONS = Set.of("--help", "-h", "--version", "-V");

    private CommandLines() {}

    /**
     * Runs what the arguments say; {@code serve} when they name no command.
     *
     * @param application the class that Spring starts from
     * @return 0 when all went well, 1 when something was refused, 2 when the arguments are wrong
     */
    public static int run(Class<?> application, String... arguments) {
        return create(application)
                .setOut(writer(FileDescriptor.out))
                .setErr(writer(FileDescriptor.err))
                .execute(withCommand(arguments));
    }

    /** All commands. */
    static CommandLine create(Class<?> application) {
        SpringStart spring = new SpringStart(application);
        return new CommandLine(new Top())
                .addSubcommand(new ServeCommand(spring))
                .addSubcommand(new PublishCommand(spring))
                .addSubcommand(new WithdrawCommand(spring))
                .addSubcommand(new DiffCommand(spring))
                .addSubcommand(new VerifyCommand(spring))
                .addSubcommand(new SigningKeyCommand())
                .addSubcommand(new RebuildCommand(spring))
                .addSubcommand(new ExportCommand(spring))
                .addSubcommand(new ExtractCommand())
                .addSubcommand(TokenCommand.create(spring))
                .addSubcommand(new AuditCommand(spring))
                .addSubcommand(CsvwCommand.create(CsvwStreams.standard()))
                .setExecutionExceptionHandler((failure, line, parsed) -> fail(failure, line));
    }

    /** Names the default command where the arguments begin with its options or are none. */
    static String[] withCommand(String... arguments) {
        boolean named = arguments.length > 0 && (!arguments[0].startsWith("-") || TOP_OPTIONS.contains(arguments[0]));
        return named
                ? arguments
                : Stream.concat(Stream.of("serve"), Stream.of(arguments)).toArray(String[]::new);
    }

    /** A refusal that hindered the start was told by the {@link RefusalAnalyzer}. */
    private static int fail(Exception failure, CommandLine line) {
        Terminal terminal = new Terminal(line.getOut(), line.getErr());
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        if (failure instanceof Refusal refusal) {
            terminal.complain(refusal);
        } else if (failure instanceof BrokenChainException broken) {
            terminal.complain("", restore(broken));
        } else if (!(cause instanceof Refusal)) {
            terminal.complain("", new LocalizedText("Lỗi không mong đợi: " + cause, "Unexpected failure: " + cause));
        }
        return GatewayCommand.REFUSED;
    }

    private static LocalizedText restore(BrokenChainException broken) {
        return new LocalizedText(
                "%s đã bị sửa ở dòng %d: %s. Hãy khôi phục tệp từ bản sao lưu"
                        .formatted(broken.file(), broken.line(), broken.reason()),
                "%s was tampered with at line %d: %s. Restore the file from a backup"
                        .formatted(broken.file(), broken.line(), broken.reason()));
    }

    /** Vietnamese comes out right also where the locale of the machine is none. */
    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }

    @Command(
            name = "gateway",
            description = {
                "Cổng Mở: công bố dữ liệu mở liên kết của tỉnh. Không nêu lệnh thì chạy serve.",
                "Open-data gateway of a province. Without a command it serves."
            },
            mixinStandardHelpOptions = true,
            versionProvider = GatewayVersion.class,
            synopsisSubcommandLabel =
                    "[serve | publish | withdraw | diff | verify | signing-key | rebuild | export | extract | csvw | token | audit]",
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {
                "0:mọi việc xong (all went well)",
                "1:có phần bị từ chối (something was refused)",
                "2:dùng sai lệnh (wrong usage)"
            })
    private static final class Top implements Runnable {
        @Override
        public void run() {
            throw new IllegalStateException("serve is the default");
        }
    }
}
