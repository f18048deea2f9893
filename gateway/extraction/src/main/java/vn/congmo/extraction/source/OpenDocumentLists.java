package vn.congmo.extraction.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the items of OpenDocument lists. Lists that continue others share their counts by style. */
final class OpenDocumentLists {
    private static final int LEVELS = 11;

    private final OpenDocumentStyles styles;
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private boolean itemBegins;

    OpenDocumentLists(OpenDocumentStyles styles) {
        this.styles = styles;
    }

    void openList(@Nullable String style, boolean continues) {
        var named = style != null ? style : open.isEmpty() ? "" : open.getFirst();
        if (open.isEmpty() && !continues) {
            counts.remove(named);
        }
        open.push(named);
    }

    void closeList() {
        open.pop();
    }

    void openItem(int startValue) {
        int level = level();
        var numbers = counts.computeIfAbsent(open.getFirst(), key -> new int[LEVELS]);
        var definition = styles.find(open.getFirst(), level);
        int start = definition == null ? 1 : definition.start();
        numbers[level] = startValue > 0 ? startValue : numbers[level] == 0 ? start : numbers[level] + 1;
        for (int i = level + 1; i < LEVELS; i++) {
            numbers[i] = 0;
        }
        itemBegins = true;
    }

    /** What is printed before this paragraph: the label of an item before its first one, nothing elsewhere. */
    String label() {
        if (open.isEmpty() || !itemBegins) {
            return "";
        }
        itemBegins = false;
        var definition = styles.find(open.getFirst(), level());
        if (definition == null) {
            return "";
        }
        return definition.bullet().isEmpty() ? number(definition) : Characters.clean(definition.bullet()) + " ";
    }

    private String number(OpenDocumentStyles.Level definition) {
        if (definition.format().isEmpty()) {
            return "";
        }
        var numbers = counts.getOrDefault(open.getFirst(), new int[LEVELS]);
        var label = new StringBuilder(definition.prefix());
        for (int i = Math.max(1, level() - definition.shown() + 1); i <= level(); i++) {
            var at = styles.find(open.getFirst(), i);
            label.append(Ordinals.of(format(at == null ? definition : at), Math.max(1, numbers[i])));
            label.append(i < level() ? "." : "");
        }
        return label.append(definition.suffix()).append(' ').toString();
    }

    private static String format(OpenDocumentStyles.Level level) {
        return switch (level.format()) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> "decimal";
        };
    }

    private int level() {
        return Math.min(open.size(), LEVELS - 1);
    }
}
