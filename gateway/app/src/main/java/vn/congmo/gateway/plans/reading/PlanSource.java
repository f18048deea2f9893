package vn.congmo.gateway.plans.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congmo.gateway.publication.DatasetSource;
import vn.congmo.gateway.registers.OrganisationNames;
import vn.congmo.gateway.review.DocumentReview;
import vn.congmo.gateway.review.DocumentState;
import vn.congmo.gateway.review.Reviews;

/**
 * The approved documents of some folders and of those handed in, as one dataset; organisations are looked up when it is
 * staged, not before.
 */
record PlanSource(List<Path> folders, PlanDocuments documents, Reviews reviews) implements DatasetSource {

    PlanSource {
        folders = List.copyOf(folders);
    }

    @Override
    public String name() {
        return folders.isEmpty()
                ? "plans"
                : folders.stream()
                        .map(folder -> folder.toAbsolutePath()
                                .normalize()
                                .getFileName()
                                .toString())
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    @Override
    public Path stage(Path folder) throws IOException {
        PlanTables tables = new PlanTables(documents.schema());
        OrganisationNames names = documents.names();
        PublishedPlans rows = new PublishedPlans(tables, documents.forms(), names);
        for (PlanDocument document : approved()) {
            DocumentReview review = reviews.get(documents.forms(), document.file(), documents.read(document, names));
            rows.add(review);
        }
        tables.write(folder);
        return folder;
    }

    private List<PlanDocument> approved() throws IOException {
        List<PlanDocument> all = documents.list(folders);
        Set<String> ids = new HashSet<>();
        for (PlanDocument document : all) {
            if (document.id().isEmpty() || !ids.add(document.id())) {
                throw PlanErrors.sameName(document.received().fileName(), document.id());
            }
        }
        List<PlanDocument> approved = all.stream()
                .filter(document -> reviews.state(document.file()) == DocumentState.APPROVED)
                .toList();
        if (approved.isEmpty()) {
            throw PlanErrors.noDocuments(folders);
        }
        return approved;
    }
}
