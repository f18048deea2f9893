package vn.congmo.gateway.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.congmo.csvw.command.CsvwCommands;
import vn.congmo.gateway.core.LocalizedText;

/** Parts of the {@code csvw} command that read a table with its metadata. */
abstract class CsvwConversion extends CsvwPart {

    @Spec
    private @Nullable CommandSpec spec;

    private Optional<String> base = Optional.empty();
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--metadata",
            paramLabel = "FILE",
            description = {
                "Tệp mô tả, cùng thư mục với bảng hoặc ở dưới; không nêu thì tìm theo quy tắc W3C.",
                "Metadata, in the table's folder or below; found by W3C's rules otherwise."
            })
    private @Nullable Path metadata;

    @Option(
            names = "--minimal",
            description = {"Chỉ dữ liệu của ô (minimal mode).", "The cells only (minimal mode)."})
    private boolean minimal;

    CsvwConversion(CsvwStreams streams) {
        super(streams);
    }

    @Option(
            names = "--base",
            paramLabel = "URL",
            description = {"URL thay cho thư mục của tệp.", "URL that stands for the file's folder."})
    void setBase(String url) {
        require(isAbsolute(url), "--base cần một URL đầy đủ (must be an absolute URL): " + url);
        base = Optional.of(url);
    }

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = {
                "Số luồng xử lý; không nêu thì dùng mọi lõi.",
                "Threads that work on rows; all processors where not said."
            })
    void setThreads(int number) {
        require(number > 0, "--threads phải từ 1 (must be 1 or more): " + number);
        threads = number;
    }

    CsvwCommands.Options options() {
        return new CsvwCommands.Options(base, minimal, Optional.ofNullable(metadata), threads);
    }

    @Override
    Stream<Path> inputs() {
        return Stream.concat(super.inputs(), Optional.ofNullable(metadata).stream());
    }

    /** What is outside the table's folder has no URL below that of the folder. */
    @Override
    Optional<LocalizedText> fault(Path input) {
        return super.fault(input)
                .or(() -> isInFolder(input)
                        ? Optional.empty()
                        : Optional.of(new LocalizedText(
                                "tệp mô tả phải cùng thư mục với bảng hoặc ở dưới",
                                "metadata must be in the table's folder or below")));
    }

    private boolean isInFolder(Path input) {
        Path table = file().toAbsolutePath().normalize();
        return input.toAbsolutePath().normalize().startsWith(table.resolveSibling(""));
    }

    private void require(boolean holds, String message) {
        if (!holds && spec != null) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }

    private static boolean isAbsolute(String url) {
        try {
            return URI.create(url).isAbsolute();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
