package vn.congmo.gateway.catalogue.web.dcat;

import java.time.Instant;
import java.time.LocalDate;
import vn.congmo.gateway.core.Sha256;
import vn.congmo.gateway.rdf.Serialisation;

/**
 * What the bytes of a description depend on.
 *
 * @param head    the state of what is described
 * @param changed when that last changed
 * @param path    without extension, for example {@code /catalog}
 * @param query   of the page, with its question mark; empty where there is none
 * @param syntax  how it is written
 * @param day     of its statements on quality, which grow old; the epoch where it has none
 */
public record DescriptionKey(
        Sha256 head, Instant changed, String path, String query, Serialisation syntax, LocalDate day) {

    /** Whether this is the same description on a later day. */
    boolean outdates(DescriptionKey other) {
        return path.equals(other.path) && day.isAfter(other.day);
    }

    /** Where the same description is in another syntax. */
    String address(Serialisation other) {
        return path + "." + other.extension() + query;
    }
}
