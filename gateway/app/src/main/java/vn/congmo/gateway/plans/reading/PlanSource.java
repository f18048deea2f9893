package vn.congmo.gateway.plans.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.congmo.extraction.Extract;
import vn.congmo.extraction.Extraction;
import vn.congmo.extraction.text.UnreadableDocumentException;
import vn.congmo.gateway.intake.Intake;
import vn.congmo.gateway.intake.ReceivedDocument;
import vn.congmo.gateway.publication.DatasetSource;
import vn.congmo.gateway.registers.OrganisationNames;

/** The documents of some folders as one dataset; organisations are looked up when it is staged, not before. */
record PlanSource(List<Path> folders, Intake intake, PlanSchema schema, Supplier<OrganisationNames> names)
        implements DatasetSource {

    private static final Extraction EXTRACTION = Extraction.create();

    PlanSource {
        folders = List.copyOf(folders);
    }

    @Override
    public String name() {
        return folders.stream()
                .map(folder -> folder.toAbsolutePath().normalize().getFileName().toString())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    @Override
    public Path stage(Path folder) throws IOException {
        PlanTables tables = new PlanTables(schema);
        DocumentRows rows = new DocumentRows(tables, names.get());
        for (ReceivedDocument document : documents()) {
            rows.add(document, extract(document));
        }
        tables.write(folder);
        return folder;
    }

    private List<ReceivedDocument> documents() throws IOException {
        List<ReceivedDocument> received = new ArrayList<>();
        for (Path folder : folders) {
            received.addAll(intake.receive(folder));
        }
        if (received.isEmpty()) {
            throw PlanErrors.noDocuments(folders);
        }
        return received;
    }

    private static Extract extract(ReceivedDocument document) throws IOException {
        try {
            return EXTRACTION.extract(document.archived(), document.fileName());
        } catch (UnreadableDocumentException e) {
            throw new IllegalStateException("Intake lets only readable documents in: " + document.fileName(), e);
        }
    }
}
