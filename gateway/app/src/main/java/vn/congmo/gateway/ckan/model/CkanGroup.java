package vn.congmo.gateway.ckan.model;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An organisation, which owns packages, or a group, which gathers them.
 *
 * @param name        as a package's
 * @param description plain text, may be empty
 * @param image       address of a picture, may be empty
 */
public record CkanGroup(
        String id,
        Kind kind,
        String name,
        String title,
        String description,
        String image,
        SortedMap<String, String> extras,
        Instant created) {

    public CkanGroup {
        extras = Collections.unmodifiableSortedMap(new TreeMap<>(extras));
    }

    /** Owner or gathering. */
    public enum Kind {
        ORGANIZATION,
        GROUP
    }
}
