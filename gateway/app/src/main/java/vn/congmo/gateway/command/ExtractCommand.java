package vn.congmo.gateway.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
            description = {
                "Văn bản hoặc thư mục: PDF có chữ, DOCX, DOC, ODT, RTF, HTML, TXT, XLSX, XLS, ODS, CSV.",
                "Documents or folders of them, in any of these formats."
            })
    private List<Path> files = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {
                "Ghi mỗi văn bản vào <tên>.json; hai văn bản cùng tên thì cả đuôi: <tên>.pdf.json.",
                "Writes one <name>.json for each document; with its ending where two have one name."
            })
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
        Map<Path, String> documents = OutputNames.of(files);
        int code = FINE;
        int done = 0;
        for (Map.Entry<Path, String> document : documents.entrySet()) {
            done++;
            if (documents.size() > 1) {
                terminal().progress(done + "/" + documents.size() + " " + document.getKey());
            }
            code = Math.max(code, extract(extraction, document.getKey(), document.getValue()));
        }
        return code;
    }

    private int extract(Extraction extraction, Path file, String outputName) throws IOException {
        try {
            String name = file.getFileName().toString();
            write(FindingsJson.write(extraction.extract(file, name).findings()), outputName);
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
