package vn.congmo.extraction.lexicon;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congmo.extraction.token.Passage;
import vn.congmo.extraction.token.Slot;
import vn.congmo.extraction.token.Spelling;
import vn.congmo.extraction.token.WordKeys;

/** Finds the longest of many word sequences at a place, in time linear in its length. */
public final class WordTree<T> implements Slot {
    private final Node<T> root = new Node<>();

    /** A tree of plain words, each standing for itself. */
    public static WordTree<String> of(Collection<String> words) {
        var tree = new WordTree<String>();
        words.forEach(word -> tree.put(word, word));
        return tree;
    }

    /** A tree of the first fields of a word list. */
    public static WordTree<String> ofFile(String file) {
        return of(WordList.words(file));
    }

    /** Adds a sequence; the first value given for a sequence stays. */
    public void put(String words, T value) {
        var node = root;
        for (var key : WordKeys.of(Spelling.key(words))) {
            node = node.children.computeIfAbsent(key, k -> new Node<>());
        }
        if (node.value == null) {
            node.value = value;
        }
    }

    /** What stands at a token, longest reading first, or null. */
    public @Nullable Found<T> find(Passage passage, int at) {
        Found<T> found = null;
        var node = root;
        for (int i = at; i < passage.size(); i++) {
            node = node.children.get(passage.token(i).key());
            if (node == null) {
                break;
            }
            if (node.value != null) {
                found = new Found<>(at, i + 1, node.value);
            }
        }
        return found;
    }

    /** Like {@link #find}, where marks may be lost or misread; for a tree whose words were put in the bare form. */
    public @Nullable Found<T> findBare(Passage passage, int at) {
        Found<T> found = null;
        var node = root;
        for (int i = at; i < passage.size(); i++) {
            node = node.children.get(Spelling.bare(passage.token(i).text()));
            if (node == null) {
                break;
            }
            if (node.value != null) {
                found = new Found<>(at, i + 1, node.value);
            }
        }
        return found;
    }

    @Override
    public int end(Passage passage, int at) {
        var found = find(passage, at);
        return found == null ? NONE : found.to();
    }

    @Override
    public Set<String> firsts() {
        return Collections.unmodifiableSet(root.children.keySet());
    }

    /** Whether one of the sequences occurs in the token range. */
    public boolean in(Passage passage, int from, int to) {
        for (int at = from; at < to; at++) {
            if (end(passage, at) != NONE) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the sequences occurs anywhere. */
    public boolean in(Passage passage) {
        return in(passage, 0, passage.size());
    }

    /** A sequence in a passage. */
    public record Found<T>(int from, int to, T value) {}

    private static final class Node<T> {
        private final Map<String, Node<T>> children = new HashMap<>();
        private @Nullable T value;
    }
}
