package vn.congmo.gateway.reports;

import java.time.LocalDate;
import vn.congmo.gateway.catalogue.Catalogue;
import vn.congmo.gateway.core.LocalizedText;

/** Something that is told regularly, made of what is published and of nothing else; each is a component. */
public interface Report {

    /** Names it in addresses: ASCII, lower case, hyphens. */
    String slug();

    /** What it is called. */
    LocalizedText title();

    /** What it tells, and for whom. */
    LocalizedText description();

    /** The day that it is told for on a day: that day, or the last one of the last whole period. */
    LocalDate dayDue(LocalDate today);

    /** What it tells of a day: of the same catalogue and day always the same, byte for byte. */
    Edition make(Catalogue catalogue, LocalDate day);

    /** Whether all that it is made of can be read now: what cannot is left out of an edition. */
    default boolean isWhole(Catalogue catalogue) {
        return true;
    }
}
