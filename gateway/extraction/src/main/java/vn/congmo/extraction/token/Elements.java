package vn.congmo.extraction.token;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.token.Phrase.Element;

/** The four ways to build a phrase. */
final class Elements {
    private Elements() {}

    /** These words, one after the other. */
    static final class Words implements Element {
        private final String[] keys;

        Words(List<String> keys) {
            this.keys = keys.toArray(String[]::new);
        }

        @Override
        public int end(Passage passage, int at, Map<String, Match.Range> parts) {
            for (int i = 0; i < keys.length; i++) {
                if (!passage.is(at + i, keys[i])) {
                    return Slot.NONE;
                }
            }
            return at + keys.length;
        }

        @Override
        public @Nullable Set<String> firsts() {
            return keys.length == 0 ? null : Set.of(keys[0]);
        }

        @Override
        public Set<String> needs() {
            return Set.copyOf(Arrays.asList(keys));
        }
    }

    /** What a slot takes, kept under its name. */
    record Named(String name, Slot slot) implements Element {
        @Override
        public int end(Passage passage, int at, Map<String, Match.Range> parts) {
            int end = at >= 0 && at < passage.size() ? slot.end(passage, at) : Slot.NONE;
            if (end != Slot.NONE) {
                parts.put(name, new Match.Range(at, end));
            }
            return end;
        }

        @Override
        public @Nullable Set<String> firsts() {
            return slot.firsts();
        }
    }

    /** An element or nothing. */
    record Maybe(Element element) implements Element {
        @Override
        public int end(Passage passage, int at, Map<String, Match.Range> parts) {
            int end = element.end(passage, at, parts);
            return end == Slot.NONE ? at : end;
        }

        @Override
        public @Nullable Set<String> firsts() {
            return element.firsts();
        }

        @Override
        public boolean mayBeMissing() {
            return true;
        }
    }

    /** The first alternative that fits. */
    record Choice(List<Element> alternatives) implements Element {
        @Override
        public int end(Passage passage, int at, Map<String, Match.Range> parts) {
            for (var alternative : alternatives) {
                int end = alternative.end(passage, at, parts);
                if (end != Slot.NONE) {
                    return end;
                }
            }
            return Slot.NONE;
        }

        @Override
        public @Nullable Set<String> firsts() {
            return union(alternatives);
        }

        @Override
        public boolean mayBeMissing() {
            return alternatives.stream().anyMatch(Element::mayBeMissing);
        }

        @Override
        public Set<String> needs() {
            var shared = new HashSet<>(alternatives.getFirst().needs());
            alternatives.forEach(alternative -> shared.retainAll(alternative.needs()));
            return shared;
        }
    }

    /** One element after the other. */
    record Sequence(List<Element> elements) implements Element {
        @Override
        public int end(Passage passage, int at, Map<String, Match.Range> parts) {
            int end = at;
            for (var element : elements) {
                end = element.end(passage, end, parts);
                if (end == Slot.NONE) {
                    return Slot.NONE;
                }
            }
            return end;
        }

        @Override
        public @Nullable Set<String> firsts() {
            int needed = 0;
            while (needed < elements.size() && elements.get(needed).mayBeMissing()) {
                needed++;
            }
            return needed == elements.size() ? null : union(elements.subList(0, needed + 1));
        }

        @Override
        public boolean mayBeMissing() {
            return elements.stream().allMatch(Element::mayBeMissing);
        }

        @Override
        public Set<String> needs() {
            var all = new HashSet<String>();
            elements.forEach(element -> all.addAll(element.needs()));
            return all;
        }
    }

    private static @Nullable Set<String> union(List<Element> elements) {
        var union = new HashSet<String>();
        for (var element : elements) {
            var firsts = element.firsts();
            if (firsts == null) {
                return null;
            }
            union.addAll(firsts);
        }
        return union;
    }
}
