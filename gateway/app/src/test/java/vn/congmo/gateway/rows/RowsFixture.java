package vn.congmo.gateway.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.FolderContentStore;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.core.DataDirectory;
import vn.congmo.gateway.files.ContentStore;

/** The engine over one table of one version, without web and store. */
final class RowsFixture implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final DatasetVersion version;

    /** In a folder whose name wants to end a text in SQL. */
    RowsFixture(Path folder, SampleRows sample, Map<String, Object> settings) throws IOException {
        Path objects = Files.createDirectories(folder.resolve("ob'jects"));
        ContentStore files = new FolderContentStore(objects);
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        context.registerBean(BaseIri.class, () -> new BaseIri("https://data.example.vn"));
        context.registerBean(DataDirectory.class, () -> new DataDirectory(folder));
        context.registerBean(ContentStore.class, () -> files);
        context.scan("vn.congmo.gateway.catalogue.stored");
        context.register(Database.class, Questions.class, Tables.class, Rows.class);
        context.refresh();
        this.version = SampleVersion.store(
                files, folder, SampleRows.METADATA, sample.csv(), sample.rows().size());
    }

    Rows rows() {
        return get(Rows.class);
    }

    Database database() {
        return get(Database.class);
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    DatasetVersion version() {
        return version;
    }

    @Override
    public void close() {
        context.close();
    }
}
