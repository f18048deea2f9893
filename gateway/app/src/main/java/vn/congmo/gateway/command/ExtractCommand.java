package vn.congmo.gateway.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.congmo.extraction.Extraction;
import vn.congmo.extraction.FindingsJson;
import vn.congmo.extraction.lexicon.WordList;
import vn.congmo.extraction.text.UnreadableDocumentException;
import vn.congmo.gateway.core.LocalizedText;

/** Reads official documents and says what is in them. */
@Command(
        name = "extract",
        description = {
            "Đọc văn bản hành chính, cho ra nhiệm vụ, thời hạn, chỉ tiêu... dạng JSON.",
            "Reads official documents; gives their tasks, deadlines, targets ... as JSON."
        })
class ExtractCommand extends GatewayCommand {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {"Văn bản .txt (UTF-8).", "Documents as .txt (UTF-8)."})
    private List<Path> files = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {"Ghi mỗi văn bản vào <tên>.json.", "Writes one <name>.json for each document."})
    private @Nullable Path out;

    @Option(
            names = "--lexicons",
            paramLabel = "DIR",
            description = {
                "Thư mục từ điển bổ sung (tên cơ quan, loại văn bản...) của tỉnh.",
                "Folder of further word lists (agencies, types ...) of a province."
            })
    private @Nullable Path lexicons;

    @Override
    public Integer call() throws IOException {
        if (lexicons != null) {
            WordList.extend(lexicons);
        }
        Extraction extraction = Extraction.create();
        int code = FINE;
        for (Path file : files) {
            code = Math.max(code, extract(extraction, file));
        }
        return code;
    }

    private int extract(Extraction extraction, Path file) throws IOException {
        try {
            String name = file.getFileName().toString();
            String json = FindingsJson.write(
                    extraction.extract(Files.readAllBytes(file), name).findings());
            write(json, name.replaceFirst("\\.[^.]+$", "") + ".json");
            return FINE;
        } catch (UnreadableDocumentException e) {
            terminal().complain(file + ": ", new LocalizedText(e.vietnamese(), e.english()));
        } catch (NoSuchFileException e) {
            terminal().complain(file + ": ", new LocalizedText("không có tệp này", "there is no such file"));
        }
        return REFUSED;
    }

    private void write(String json, String name) throws IOException {
        if (out == null) {
            terminal().say(json);
        } else {
            Files.createDirectories(out);
            Files.writeString(out.resolve(name), json);
            terminal().say(out.resolve(name).toString());
        }
    }
}
