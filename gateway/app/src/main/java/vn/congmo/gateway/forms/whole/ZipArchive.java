package vn.congmo.gateway.forms.whole;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congmo.csvw.metadata.Table;
import vn.congmo.gateway.forms.DatasetFormat;
import vn.congmo.gateway.forms.FormFile;
import vn.congmo.gateway.forms.VersionContent;

/** Everything that is needed to work with a dataset offline, in one archive; equal content makes equal bytes. */
@Component
@Order(6)
final class ZipArchive implements DatasetFormat {

    private static final LocalDateTime FIXED_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    @Override
    public String fileName(String slug) {
        return slug + ".zip";
    }

    @Override
    public String mediaType() {
        return "application/zip";
    }

    @Override
    public void write(VersionContent content, Path file) throws IOException {
        String slug = content.id().dataset().slug();
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            begin(zip, "README.md");
            zip.write(ArchiveReadme.of(content).getBytes(StandardCharsets.UTF_8));
            begin(zip, "csv-metadata.json");
            zip.write(content.readMetadata());
            for (Table table : content.group().tables()) {
                begin(zip, table.name() + ".csv");
                try (InputStream csv = content.source().open(table)) {
                    csv.transferTo(zip);
                }
            }
            for (String name : List.of(DataPackage.FILE_NAME, slug + ".ttl")) {
                FormFile made = content.find(name).orElseThrow();
                begin(zip, name);
                Files.copy(made.path(), zip);
            }
        }
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIXED_TIME);
        zip.putNextEntry(entry);
    }
}
