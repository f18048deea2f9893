package vn.congmo.gateway.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import vn.congmo.csvw.command.CsvwCommands;
import vn.congmo.gateway.core.LocalizedText;

/** A part of the {@code csvw} command: reads a file, and gives the exit code of {@link CsvwCommands}. */
@Command(
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:xong, không có lỗi (done, no errors)",
            "1:dữ liệu có lỗi hoặc có kiểm thử không đạt (errors in the data, or failed tests)",
            "2:dùng sai lệnh, hoặc có tệp không dùng được (wrong usage, or a file cannot be used)"
        })
abstract class CsvwPart extends GatewayCommand {

    private final CsvwStreams streams;

    @Parameters(
            paramLabel = "FILE",
            description = {
                "Tệp .csv hoặc mô tả .json (test-manifest: tệp kê .jsonld).",
                "A .csv file or its .json metadata (test-manifest: the .jsonld manifest)."
            })
    private Path file = Path.of("");

    CsvwPart(CsvwStreams streams) {
        this.streams = streams;
    }

    abstract int run(CsvwCommands commands, Path input);

    /** The file that the command is about. */
    Path file() {
        return file;
    }

    /** Files that must be there. */
    Stream<Path> inputs() {
        return Stream.of(file);
    }

    @Override
    public Integer call() {
        for (Path input : inputs().toList()) {
            Optional<LocalizedText> fault = fault(input);
            if (fault.isPresent()) {
                return refuse(input, fault.get());
            }
        }
        return runSafely();
    }

    /** Why an input cannot be used. */
    Optional<LocalizedText> fault(Path input) {
        if (!Files.exists(input)) {
            return Optional.of(new LocalizedText("không có tệp này", "there is no such file"));
        }
        if (Files.isDirectory(input)) {
            return Optional.of(new LocalizedText("đây là thư mục, cần một tệp", "this is a folder, a file is needed"));
        }
        return Optional.empty();
    }

    /** A failure of machine or program is not to be taken for one of the data. */
    private int runSafely() {
        try {
            return run(new CsvwCommands(streams.out(), streams.err()), file);
        } catch (JacksonException e) {
            return refuse(file, "không phải JSON hợp lệ", "this is not valid JSON", e.getOriginalMessage());
        } catch (RuntimeException | VirtualMachineError e) {
            return refuse(file, "lỗi không mong đợi", "unexpected failure", e);
        }
    }

    private int refuse(Path input, String vi, String en, Object reason) {
        return refuse(input, new LocalizedText(vi + ": " + reason, en + ": " + reason));
    }

    private int refuse(Path input, LocalizedText fault) {
        terminal().complain(input + ": ", fault);
        return CsvwCommands.UNUSABLE;
    }
}
