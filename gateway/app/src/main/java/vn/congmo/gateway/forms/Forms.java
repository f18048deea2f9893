package vn.congmo.gateway.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congmo.csvw.metadata.Table;

/** Makes the files of a version in all formats; a format that fails is left out, and the others go on. */
@Component
public class Forms {

    private final List<TableFormat> tableFormats;
    private final List<DatasetFormat> datasetFormats;

    /** With the formats in the order in which their files are listed; a format can use those before it. */
    public Forms(List<TableFormat> tableFormats, List<DatasetFormat> datasetFormats) {
        this.tableFormats = List.copyOf(tableFormats);
        this.datasetFormats = List.copyOf(datasetFormats);
    }

    /**
     * Makes all files; a table may be called like its dataset, so the files of the whole lie apart.
     *
     * @param content whose tables were validated
     * @param folder  that nobody else uses; the caller deletes it
     * @throws IOException when the disk does not take them
     */
    public MadeForms make(VersionContent content, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<MissingForm> missing = new ArrayList<>();
        Map<String, List<FormFile>> tables = new LinkedHashMap<>();
        for (Table table : content.group().tables()) {
            TablePass pass = new TablePass(table, content, folder);
            tables.put(table.name(), pass.write(tableFormats));
            missing.addAll(pass.missing());
        }
        Path whole = Files.createDirectories(folder.resolve("whole"));
        VersionContent growing = content;
        for (DatasetFormat format : datasetFormats) {
            growing = make(format, growing, whole, missing);
        }
        return new MadeForms(tables, growing.made(), missing);
    }

    private static VersionContent make(
            DatasetFormat format, VersionContent content, Path folder, List<MissingForm> missing) throws IOException {
        String name = format.fileName(content.id().dataset().slug());
        FormFile file = new FormFile(name, format.mediaType(), folder.resolve(name));
        try {
            format.write(content, file.path());
            return content.with(file);
        } catch (RuntimeException | LinkageError e) {
            missing.add(Failure.of(name, e));
            Files.deleteIfExists(file.path());
            return content;
        }
    }
}
