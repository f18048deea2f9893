package vn.congmo.gateway.ckan.written;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.congmo.gateway.ckan.model.CkanGroup;
import vn.congmo.gateway.ckan.model.CkanPackage;

/**
 * One line of the log: what something is from now on.
 *
 * @param time         when
 * @param agent        id of who did it
 * @param action       the action that was called
 * @param renamed      the deleted package that gave up its name for the one that is written
 * @param written      the package as it is now
 * @param organisation the organisation as it is now
 * @param purged       id of a package that is no more
 * @param files        files that were uploaded, by the id of their resource
 */
@JsonPropertyOrder({"time", "agent", "action", "renamed", "written", "organisation", "purged", "files"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(
        value = {"previous", "hash"},
        ignoreUnknown = true)
public record WrittenChange(
        Instant time,
        String agent,
        String action,
        Optional<CkanPackage> renamed,
        Optional<CkanPackage> written,
        Optional<CkanGroup> organisation,
        Optional<String> purged,
        Map<String, WrittenFile> files) {

    public WrittenChange {
        files = Map.copyOf(Objects.requireNonNullElse(files, Map.of()));
    }

    /** A package is written, perhaps under the name of a deleted one. */
    public static WrittenChange of(
            Instant time,
            String agent,
            String action,
            Optional<CkanPackage> renamed,
            CkanPackage next,
            Map<String, WrittenFile> files) {
        return new WrittenChange(
                time, agent, action, renamed, Optional.of(next), Optional.empty(), Optional.empty(), files);
    }

    /** An organisation is written. */
    public static WrittenChange of(Instant time, String agent, String action, CkanGroup next) {
        return new WrittenChange(
                time, agent, action, Optional.empty(), Optional.empty(), Optional.of(next), Optional.empty(), Map.of());
    }

    /** The package of this id is no more. */
    public static WrittenChange purge(Instant time, String agent, String action, String id) {
        return new WrittenChange(
                time, agent, action, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(id), Map.of());
    }
}
