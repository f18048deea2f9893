package vn.congmo.gateway.rows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.congmo.csvw.metadata.MetadataReader;
import vn.congmo.csvw.metadata.MetadataSource;
import vn.congmo.csvw.metadata.TableGroup;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.VersionFixture;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.DatasetId;
import vn.congmo.gateway.core.VersionId;
import vn.congmo.gateway.files.ContentStore;
import vn.congmo.gateway.forms.FormFile;
import vn.congmo.gateway.forms.Forms;
import vn.congmo.gateway.forms.TableFormat;
import vn.congmo.gateway.forms.VersionContent;

/** A version with one table called sample, which has its Parquet file from the formats' own writer. */
public final class SampleVersion {

    private static final BaseIri BASE = new BaseIri("https://data.example.vn");

    private SampleVersion() {}

    /** Made in the content store, by way of a folder that nobody else uses. */
    public static DatasetVersion store(ContentStore files, Path folder, String metadata, String csv, long rows)
            throws IOException {
        return VersionFixture.of(files, "sample", 1)
                .metadata(metadata)
                .table("sample", csv, rows)
                .form("sample.parquet", parquet(folder, metadata, csv))
                .build();
    }

    private static Path parquet(Path folder, String metadata, String csv) throws IOException {
        TableGroup group = MetadataReader.read(
                metadata.getBytes(StandardCharsets.UTF_8),
                BASE.resolve("/dataset/sample/csv-metadata.json"),
                MetadataSource.NONE);
        VersionContent content = new VersionContent(
                BASE,
                new VersionId(new DatasetId("sample"), 1),
                Instant.EPOCH,
                group,
                table -> new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                folder,
                folder,
                Map.of(),
                List.of());
        List<FormFile> made = new Forms(format(), List.of())
                .make(content, folder.resolve("forms"))
                .tables()
                .getOrDefault("sample", List.of());
        return made.getFirst().path();
    }

    private static List<TableFormat> format() {
        try (var formats = new AnnotationConfigApplicationContext("vn.congmo.gateway.forms.table")) {
            return formats.getBeansOfType(TableFormat.class).values().stream()
                    .filter(format -> format.extension().equals("parquet"))
                    .toList();
        }
    }
}
