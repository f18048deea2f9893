package vn.congmo.gateway.plans.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.publication.DatasetSource;
import vn.congmo.gateway.publication.DatasetSources;
import vn.congmo.gateway.review.DocumentState;
import vn.congmo.gateway.review.Reviews;

/**
 * Finds documents: in folders called {@code documents}, in the input folder itself where it holds documents, and among
 * those handed in. All of them make one dataset. It comes after the registers, whose names it looks organisations up in.
 */
@Component
class PlanSources implements DatasetSources {

    private final PlanDocuments documents;
    private final Reviews reviews;

    PlanSources(PlanDocuments documents, Reviews reviews) {
        this.documents = documents;
        this.reviews = reviews;
    }

    @Override
    public List<DatasetSource> find(Path datasets) throws IOException {
        List<Path> folders = PlanDocuments.folders(datasets);
        return folders.isEmpty() && !someHandedInAreApproved()
                ? List.of()
                : List.of(new PlanSource(folders, documents, reviews));
    }

    private boolean someHandedInAreApproved() throws IOException {
        return documents.list(List.of()).stream()
                .anyMatch(document -> reviews.state(document.file()) == DocumentState.APPROVED);
    }
}
