package vn.congmo.gateway.plans.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.intake.Intake;
import vn.congmo.gateway.publication.DatasetSource;
import vn.congmo.gateway.publication.DatasetSources;
import vn.congmo.gateway.registers.OrganisationNames;
import vn.congmo.gateway.registers.Organisations;

/**
 * Finds folders of documents: those called {@code documents}, and the input folder itself where it holds texts. All of
 * them make one dataset. It comes after the registers, whose names it looks organisations up in.
 */
@Component
class PlanSources implements DatasetSources {

    private static final String FOLDER = "documents";
    private static final int DEPTH = 8;

    private final Intake intake;
    private final Organisations organisations;
    private final CurrentCatalogue current;
    private final PlanSchema schema;

    PlanSources(Intake intake, Organisations organisations, CurrentCatalogue current, BaseIri base) {
        this.intake = intake;
        this.organisations = organisations;
        this.current = current;
        this.schema = PlanSchema.read(base);
    }

    @Override
    public List<DatasetSource> find(Path datasets) throws IOException {
        List<Path> folders = folders(datasets);
        return folders.isEmpty()
                ? List.of()
                : List.of(new PlanSource(
                        folders, intake, schema, () -> OrganisationNames.of(organisations, current.get())));
    }

    private static List<Path> folders(Path datasets) throws IOException {
        if (Files.isDirectory(datasets) && !isTables(datasets) && Intake.looksLikeDocuments(datasets)) {
            return List.of(datasets);
        }
        try (Stream<Path> tree = Files.walk(datasets, DEPTH)) {
            return tree.filter(Files::isDirectory)
                    .filter(folder -> folder.toAbsolutePath().normalize().endsWith(FOLDER))
                    .filter(folder -> !isTables(folder))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isTables(Path folder) {
        return Files.exists(folder.resolve(PlanSchema.METADATA));
    }
}
