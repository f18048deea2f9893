package vn.congmo.gateway.ckan.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A dataset as CKAN has it, without what can be computed.
 *
 * @param id       a UUID, or what an administrator chose
 * @param name     2 to 100 of {@code a-z 0-9 - _}
 * @param owner    id of its organisation
 * @param creator  id of the user who made it
 * @param state    whether it is deleted
 * @param closed   whether only officers see it (CKAN: private)
 * @param texts    CKAN's plain fields by name ({@link #TEXTS}); one without a value is absent
 * @param groups   names of its groups, in order
 * @param tags     in order
 * @param extras   what CKAN has no field for, by key
 * @param created  when it was made
 * @param modified when anything of it last changed
 */
public record CkanPackage(
        String id,
        String name,
        String owner,
        String creator,
        State state,
        boolean closed,
        Map<String, String> texts,
        List<String> groups,
        List<String> tags,
        SortedMap<String, String> extras,
        List<CkanResource> resources,
        Instant created,
        Instant modified) {

    /** The plain text fields of a package. */
    public static final List<String> TEXTS = List.of(
            "title",
            "notes",
            "url",
            "version",
            "license_id",
            "author",
            "author_email",
            "maintainer",
            "maintainer_email");

    public CkanPackage {
        texts = Map.copyOf(texts);
        groups = List.copyOf(groups);
        tags = List.copyOf(tags);
        extras = Collections.unmodifiableSortedMap(new TreeMap<>(extras));
        resources = List.copyOf(resources);
    }

    /** Deleted ones stay until they are purged. */
    public enum State {
        ACTIVE,
        DELETED
    }

    /** Whether everybody may see it. */
    @JsonIgnore
    public boolean isPublic() {
        return state == State.ACTIVE && !closed;
    }

    /** A plain text field. */
    public Optional<String> find(String text) {
        return Optional.ofNullable(texts.get(text));
    }

    /** What people call it: its title, or else its name. */
    public String title() {
        return find("title").orElse(name);
    }

    /** The same under another name. */
    public CkanPackage named(String next) {
        return with(next, state, resources, modified);
    }

    /** The same, deleted; CKAN leaves the time of its last change as it was. */
    public CkanPackage deleted() {
        return with(name, State.DELETED, resources, modified);
    }

    /** The same with other resources. */
    public CkanPackage holding(List<CkanResource> others, Instant now) {
        return with(name, state, others, now);
    }

    private CkanPackage with(String nextName, State nextState, List<CkanResource> others, Instant changed) {
        return new CkanPackage(
                id, nextName, owner, creator, nextState, closed, texts, groups, tags, extras, others, created, changed);
    }
}
