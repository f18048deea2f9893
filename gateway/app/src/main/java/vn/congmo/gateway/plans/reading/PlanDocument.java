package vn.congmo.gateway.plans.reading;

import vn.congmo.gateway.core.Slug;
import vn.congmo.gateway.intake.ReceivedDocument;
import vn.congmo.gateway.review.ReviewFile;

/**
 * A document that is here to be read.
 *
 * @param file as reviewers know it
 */
record PlanDocument(ReviewFile file, ReceivedDocument received) {

    private static final int DIGITS = 8;

    /** A document of the input folder, where its name is its own and who put it there has approved it. */
    static PlanDocument ofFolder(ReceivedDocument received) {
        return new PlanDocument(file(Slug.of(received.stem()), received, true), received);
    }

    /** A document that was handed in; others may have the same name. */
    static PlanDocument handedIn(ReceivedDocument received) {
        String id = Slug.of(received.stem() + " " + received.sha256().hex().substring(0, DIGITS));
        return new PlanDocument(file(id, received, false), received);
    }

    String id() {
        return file.id();
    }

    private static ReviewFile file(String id, ReceivedDocument received, boolean trusted) {
        return new ReviewFile(id, received.fileName(), received.sha256(), trusted);
    }
}
