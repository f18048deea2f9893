package vn.congmo.gateway.connectors.drop;

import java.io.IOException;

/** A place that datasets are dropped at: a folder, or one of another machine that is reached anew for each work. */
public interface DropSite {

    /**
     * Reaches the place, does something there and leaves it.
     *
     * @throws vn.congmo.gateway.connectors.PartnerFault when the place is not reached or something there fails
     */
    <T> T visit(Visit<T> visit);

    /** Something that is done at a place. */
    @FunctionalInterface
    interface Visit<T> {
        /** Does it; what fails there is told as it comes, and made a fault by the site. */
        T in(Drop drop) throws IOException;
    }
}
