package vn.congmo.gateway.publication.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congmo.gateway.core.LocalizedText;
import vn.congmo.gateway.core.VersionId;
import vn.congmo.gateway.publication.Outcome;
import vn.congmo.gateway.publication.PublicationRun;

/**
 * A publication as JSON.
 *
 * @param state running, ended or failed
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record PublicationJson(
        String id,
        String agentName,
        OffsetDateTime started,
        String state,
        String step,
        List<OutcomeJson> outcomes,
        Optional<Map<String, String>> failure) {

    static PublicationJson of(PublicationRun run) {
        String ended = run.failure().isPresent() ? "failed" : "ended";
        return new PublicationJson(
                run.id(),
                run.agentName(),
                run.started(),
                run.running() ? "running" : ended,
                run.step(),
                run.outcomes().stream().map(OutcomeJson::of).toList(),
                run.failure().map(PublicationJson::words));
    }

    private static Map<String, String> words(LocalizedText text) {
        return Map.of("vi", text.vi(), "en", text.en());
    }

    /** How it ended for one dataset: published, unchanged, withdrawn or refused. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record OutcomeJson(
            String source, String result, Optional<String> version, List<Map<String, String>> problems, long millis) {

        static OutcomeJson of(Outcome outcome) {
            long millis = outcome.took().toMillis();
            return switch (outcome) {
                case Outcome.Published done ->
                    new OutcomeJson(
                            done.source(),
                            "published",
                            Optional.of(name(done.version().id())),
                            done.remarks().stream().map(PublicationJson::words).toList(),
                            millis);
                case Outcome.Unchanged same ->
                    new OutcomeJson(
                            same.source(),
                            "unchanged",
                            Optional.of(name(same.version().id())),
                            List.of(),
                            millis);
                case Outcome.HeldBack held ->
                    new OutcomeJson(
                            held.source(), "withdrawn", Optional.empty(), List.of(words(held.explanation())), millis);
                case Outcome.Refused refused ->
                    new OutcomeJson(
                            refused.source(),
                            "refused",
                            Optional.empty(),
                            refused.problems().stream()
                                    .map(PublicationJson::words)
                                    .toList(),
                            millis);
            };
        }

        private static String name(VersionId version) {
            return version.dataset() + "/" + version.number();
        }
    }
}
