package vn.congmo.gateway.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.catalogue.PublishedTable;
import vn.congmo.gateway.publication.PublishedFiles;

/** Writes the files of all current versions out: one folder a dataset, which can be published elsewhere. */
@Command(
        name = "export",
        description = {
            "Ghi mọi tệp của các phiên bản hiện hành ra một thư mục.",
            "Writes all files of the current versions into a folder."
        })
class ExportCommand extends GatewayCommand {

    private final SpringStart spring;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = {"Thư mục ghi ra (mặc định: export).", "Where to (default: export)."})
    private Path out = Path.of("export");

    ExportCommand(SpringStart spring) {
        this.spring = spring;
    }

    @Override
    public Integer call() throws IOException {
        try (ConfigurableApplicationContext context = spring.working(settings())) {
            PublishedFiles files = context.getBean(PublishedFiles.class);
            for (Dataset dataset : context.getBean(CurrentCatalogue.class).get().list()) {
                export(files, dataset.current(), out.resolve(dataset.id().slug()));
            }
            return FINE;
        }
    }

    private void export(PublishedFiles files, DatasetVersion version, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Distribution file : files(version).toList()) {
            Files.copy(files.getIntact(file), folder.resolve(file.fileName()), StandardCopyOption.REPLACE_EXISTING);
            terminal().say(folder.resolve(file.fileName()).toString());
        }
    }

    private static Stream<Distribution> files(DatasetVersion version) {
        Stream<Distribution> tables = version.tables().stream().map(PublishedTable::csv);
        return Stream.of(tables, Stream.of(version.metadata()), version.dumps().stream())
                .flatMap(files -> files);
    }
}
