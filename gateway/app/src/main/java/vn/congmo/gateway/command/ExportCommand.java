package vn.congmo.gateway.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.catalogue.Dataset;
import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.catalogue.Distribution;
import vn.congmo.gateway.catalogue.FileAddress;
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
                export(files, dataset, out.resolve(dataset.id().slug()).toString());
            }
            return FINE;
        }
    }

    /** Files lie below the folder as they stand in addresses below {@code /dataset}. */
    private void export(PublishedFiles files, Dataset dataset, String owner) throws IOException {
        DatasetVersion version = dataset.current();
        for (PublishedTable table : version.tables()) {
            for (Distribution file : table.files().toList()) {
                copy(files.getIntact(file), FileAddress.ofPart(owner, file));
            }
        }
        copy(files.getIntact(version.metadata()), FileAddress.ofPart(owner, version.metadata()));
        for (Distribution file : version.dumps()) {
            copy(files.getIntact(file), FileAddress.ofWhole(owner, dataset, file));
        }
    }

    private void copy(Path file, String name) throws IOException {
        Path target = Path.of(name);
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        terminal().say(name);
    }
}
