package vn.congmo.gateway.feeds.ldes;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.congmo.gateway.catalogue.Change;

/**
 * Some changes that follow each other, as one page: {@code 21-40} holds the changes of these numbers, as many of them
 * as there are.
 *
 * @param first   number of its first change
 * @param size    how many it holds when it is full
 * @param changes that it holds now, oldest first, at least one
 * @param next    the first change after it
 */
record StreamPage(int first, int size, List<Change> changes, Optional<Change> next) {

    StreamPage {
        changes = List.copyOf(changes);
    }

    /** All pages, oldest first. */
    static List<StreamPage> list(List<Change> all, int size) {
        return IntStream.iterate(0, start -> start < all.size(), start -> start + size)
                .mapToObj(start -> at(all, start, size))
                .toList();
    }

    /** The page of this name, if there is one of this size. */
    static Optional<StreamPage> find(List<Change> all, int size, String name) {
        return list(all, size).stream().filter(page -> page.name().equals(name)).findFirst();
    }

    private static StreamPage at(List<Change> all, int start, int size) {
        int end = Math.min(start + size, all.size());
        Optional<Change> next = end < all.size() ? Optional.of(all.get(end)) : Optional.empty();
        return new StreamPage(start + 1, size, all.subList(start, end), next);
    }

    String name() {
        return first + "-" + (first + size - 1);
    }

    /** Whether it never changes again. */
    boolean isFull() {
        return changes.size() == size;
    }
}
