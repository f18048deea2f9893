package vn.congmo.gateway.portal;

import java.util.List;
import java.util.Locale;
import vn.congmo.gateway.core.VersionId;
import vn.congmo.gateway.publication.Outcome;
import vn.congmo.gateway.publication.PublicationRun;

/**
 * A publication as its page shows it.
 *
 * @param failure empty where it went on
 */
record PublicationView(boolean running, String step, String who, List<OutcomeView> outcomes, String failure) {

    static PublicationView of(PublicationRun run, Locale locale) {
        return new PublicationView(
                run.running(),
                run.step(),
                run.agentName(),
                run.outcomes().stream()
                        .map(outcome -> OutcomeView.of(outcome, locale))
                        .toList(),
                run.failure().map(why -> why.in(locale)).orElse(""));
    }

    /** How it ended for one dataset: published, unchanged, withdrawn or refused. */
    record OutcomeView(String source, String result, String version, List<String> problems) {

        static OutcomeView of(Outcome outcome, Locale locale) {
            return switch (outcome) {
                case Outcome.Published done ->
                    new OutcomeView(
                            done.source(), "published", name(done.version().id()), List.of());
                case Outcome.Unchanged same ->
                    new OutcomeView(
                            same.source(), "unchanged", name(same.version().id()), List.of());
                case Outcome.HeldBack held ->
                    new OutcomeView(
                            held.source(),
                            "withdrawn",
                            "",
                            List.of(held.explanation().in(locale)));
                case Outcome.Refused refused ->
                    new OutcomeView(
                            refused.source(),
                            "refused",
                            "",
                            refused.problems().stream()
                                    .map(text -> text.in(locale))
                                    .toList());
            };
        }

        private static String name(VersionId version) {
            return version.dataset().slug() + "/" + version.number();
        }
    }
}
