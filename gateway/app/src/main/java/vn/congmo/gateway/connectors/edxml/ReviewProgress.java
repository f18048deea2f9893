package vn.congmo.gateway.connectors.edxml;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congmo.gateway.access.Agent;
import vn.congmo.gateway.connectors.edxml.ExchangedDocument.TakenFile;
import vn.congmo.gateway.review.DocumentState;
import vn.congmo.gateway.review.ReviewFile;
import vn.congmo.gateway.review.Reviews;

/** Completes documents of the exchange once officers have decided about all files of theirs that could be read. */
@Component
public class ReviewProgress {

    private static final Set<String> OPEN =
            Set.of(StatusCode.RECEIVED.code(), StatusCode.ASSIGNED.code(), StatusCode.IN_PROGRESS.code());

    private final Correspondence correspondence;
    private final Reviews reviews;

    ReviewProgress(Correspondence correspondence, Reviews reviews) {
        this.correspondence = correspondence;
        this.reviews = reviews;
    }

    /** Gives the status to those that have none of the end yet. */
    public void follow(Agent agent) {
        correspondence.list().stream()
                .filter(document -> document.findOwnStatus()
                        .filter(status -> OPEN.contains(status.code()))
                        .isPresent())
                .filter(document -> isDecided(document.received().orElseThrow().attachments()))
                .forEach(document -> correspondence.give(document.id(), StatusCode.COMPLETED, "", agent));
    }

    private boolean isDecided(List<TakenFile> files) {
        return files.stream()
                .filter(TakenFile::isTaken)
                .map(file -> new ReviewFile(file.sha256().hex(), file.name(), file.sha256(), false))
                .allMatch(file -> reviews.state(file) != DocumentState.WAITING);
    }
}
