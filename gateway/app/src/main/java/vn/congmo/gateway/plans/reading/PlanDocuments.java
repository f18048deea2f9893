package vn.congmo.gateway.plans.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.congmo.extraction.Extract;
import vn.congmo.gateway.catalogue.CurrentCatalogue;
import vn.congmo.gateway.core.BaseIri;
import vn.congmo.gateway.intake.InTray;
import vn.congmo.gateway.intake.Intake;
import vn.congmo.gateway.intake.ReceivedDocument;
import vn.congmo.gateway.plans.DocumentTexts;
import vn.congmo.gateway.registers.OrganisationNames;
import vn.congmo.gateway.registers.Organisations;
import vn.congmo.gateway.review.ReviewFile;
import vn.congmo.gateway.review.ReviewSource;
import vn.congmo.gateway.review.TableForm;

/** The documents that lie in the input folder or were handed in, and what the machine reads in them. */
@Component
class PlanDocuments implements ReviewSource {

    private static final String FOLDER = "documents";
    private static final int DEPTH = 8;

    private final Intake intake;
    private final InTray tray;
    private final FolderListing listing;
    private final Extracts extracts;
    private final Organisations organisations;
    private final CurrentCatalogue current;
    private final PlanSchema schema;
    private final Path datasets;
    private volatile Map<String, PlanDocument> listed = Map.of();

    PlanDocuments(
            Intake intake,
            InTray tray,
            FolderListing listing,
            Extracts extracts,
            Organisations organisations,
            CurrentCatalogue current,
            BaseIri base,
            @Value("${gateway.datasets:datasets}") Path datasets) {
        this.intake = intake;
        this.tray = tray;
        this.listing = listing;
        this.extracts = extracts;
        this.organisations = organisations;
        this.current = current;
        this.schema = PlanSchema.read(base);
        this.datasets = datasets;
    }

    PlanSchema schema() {
        return schema;
    }

    OrganisationNames names() {
        return OrganisationNames.of(organisations, current.get());
    }

    @Override
    public List<TableForm> forms() {
        return schema.forms();
    }

    @Override
    public List<ReviewFile> list() {
        return known().values().stream().map(PlanDocument::file).toList();
    }

    @Override
    public Reading read(ReviewFile file) {
        return read(find(file), names());
    }

    /** A worklist reads document after document: what was listed for it need not be looked for again. */
    private PlanDocument find(ReviewFile file) {
        PlanDocument document = listed.get(file.id());
        if (document == null || !document.file().equals(file)) {
            document = known().get(file.id());
        }
        if (document == null) {
            throw new IllegalArgumentException("No document " + file.id());
        }
        return document;
    }

    Reading read(PlanDocument document, OrganisationNames names) {
        Extract extract = extracts.get(document.received());
        return new Reading(
                extract.text().value(),
                DocumentTexts.paragraphs(extract.text()),
                MachineReading.rows(document, extract, schema, names));
    }

    /** Those of some folders, and those that were handed in. */
    List<PlanDocument> list(List<Path> folders) throws IOException {
        List<PlanDocument> documents = new ArrayList<>();
        for (Path folder : folders) {
            for (ReceivedDocument received : intake.receive(folder)) {
                documents.add(PlanDocument.ofFolder(received));
            }
        }
        documents.addAll(handedIn());
        return documents;
    }

    private List<PlanDocument> handedIn() {
        return tray.list().stream().map(PlanDocument::handedIn).toList();
    }

    /** Folders called {@code documents}, or the input folder itself where it holds documents. */
    static List<Path> folders(Path datasets) throws IOException {
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

    private Map<String, PlanDocument> known() {
        Map<String, PlanDocument> known = new LinkedHashMap<>();
        try {
            List<Path> folders = Files.isDirectory(datasets) ? folders(datasets) : List.of();
            for (Path folder : folders) {
                listing.list(folder).forEach(document -> known.putIfAbsent(document.id(), document));
            }
            handedIn().forEach(document -> known.putIfAbsent(document.id(), document));
            listed = known;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }

    private static boolean isTables(Path folder) {
        return Files.exists(folder.resolve(PlanSchema.METADATA));
    }
}
