package vn.congmo.gateway.feeds.atom;

import java.util.List;
import java.util.Optional;
import vn.congmo.gateway.catalogue.Change;

/**
 * A part of the changes as one feed document (RFC 5005, section 4): the archive is cut into pages of one size, counted
 * from 1; the feed itself shows the newest page and the full one before it.
 *
 * @param archive  its place in the archive; empty for the feed itself
 * @param changes  newest first
 * @param previous the page of the archive with what came before
 * @param next     the page of the archive with what came after
 */
record FeedPage(Optional<Integer> archive, List<Change> changes, Optional<Integer> previous, Optional<Integer> next) {

    FeedPage {
        changes = List.copyOf(changes);
    }

    /** The document to subscribe to. */
    static FeedPage newest(List<Change> all, int size) {
        int full = all.size() / size;
        int before = Math.max(full - 1, 0);
        return new FeedPage(
                Optional.empty(),
                all.subList(before * size, all.size()).reversed(),
                before > 0 ? Optional.of(before) : Optional.empty(),
                Optional.empty());
    }

    /** A full page of the archive; empty when there is no such page yet. */
    static Optional<FeedPage> find(List<Change> all, int size, int number) {
        int full = all.size() / size;
        if (number < 1 || number > full) {
            return Optional.empty();
        }
        return Optional.of(new FeedPage(
                Optional.of(number),
                all.subList((number - 1) * size, number * size).reversed(),
                number > 1 ? Optional.of(number - 1) : Optional.empty(),
                number < full ? Optional.of(number + 1) : Optional.empty()));
    }
}
