package vn.congmo.gateway.connectors.delivery;

/**
 * What a run would do.
 *
 * @param item     the dataset
 * @param action   {@code deliver}, {@code withdraw}, or {@code held-back} for a deletion that waits for a person
 * @param version  of the dataset
 * @param content  what the partner would be sent, without secrets; empty for a deletion
 */
public record PlannedStep(String item, String action, String version, String content) {

    static PlannedStep of(Step step) {
        return switch (step) {
            case Step.Deliver deliver ->
                new PlannedStep(
                        step.id().text(),
                        "deliver",
                        step.version(),
                        deliver.parcel().content());
            case Step.Withdraw withdraw -> new PlannedStep(step.id().text(), "withdraw", step.version(), "");
        };
    }

    static PlannedStep heldBack(Step step) {
        return new PlannedStep(step.id().text(), "held-back", step.version(), "");
    }
}
