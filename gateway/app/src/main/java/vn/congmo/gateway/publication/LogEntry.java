package vn.congmo.gateway.publication;

import vn.congmo.gateway.catalogue.DatasetVersion;
import vn.congmo.gateway.core.Sha256;

/** One line of the publication log. */
sealed interface LogEntry {

    /** Hash of the entry before, of nothing for the first. */
    Sha256 previous();

    /** Hash of the line's bytes up to this hash, thus of everything before too. */
    Sha256 hash();

    /** Fixes for ever under which address everything is named. */
    record Opened(Sha256 previous, Sha256 hash, String baseIri) implements LogEntry {}

    /** A version became official. */
    record Versioned(Sha256 previous, Sha256 hash, DatasetVersion version) implements LogEntry {}

    /** A dataset or a version was taken back. */
    record Withdrawn(Sha256 previous, Sha256 hash, Retraction retraction) implements LogEntry {}
}
