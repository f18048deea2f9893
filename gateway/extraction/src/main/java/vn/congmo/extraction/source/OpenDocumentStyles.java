package vn.congmo.extraction.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Styles of an OpenDocument file: which paragraphs are centred, and what the levels of its lists print. */
final class OpenDocumentStyles implements Xml.Handler {
    private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> listOfStyle = new HashMap<>();
    private final Set<String> centred = new HashSet<>();
    private final Set<String> uncentred = new HashSet<>();
    private String list = "";
    private String style = "";

    /** What stands before an item: a sign, or its number between two texts. */
    record Level(String bullet, String format, String prefix, String suffix, int start, int shown) {}

    /** A level of a list style, from 1; null where none is defined. */
    @Nullable
    Level find(String listStyle, int level) {
        return lists.getOrDefault(listStyle, Map.of()).get(level);
    }

    /** The list style that a paragraph style brings along, or none. */
    String listOf(String paragraphStyle) {
        return listOfStyle.getOrDefault(paragraphStyle, "");
    }

    boolean isCentred(String paragraphStyle) {
        String at = paragraphStyle;
        for (int i = 0; at != null && i < 20; i++) {
            if (centred.contains(at) || uncentred.contains(at)) {
                return centred.contains(at);
            }
            at = parents.get(at);
        }
        return false;
    }

    @Override
    public boolean start(String name, Xml.Attributes attributes) {
        switch (name) {
            case "style" -> begin(attributes);
            case "list-style" -> list = attributes.get("name", "");
            case "list-level-style-number", "list-level-style-bullet", "outline-level-style" -> level(attributes);
            case "paragraph-properties" -> align(attributes.get("text-align", ""));
            case "outline-style" -> list = "";
            default -> {}
        }
        return !name.equals("body") && !name.equals("master-styles");
    }

    @Override
    public void end(String name) {}

    private void begin(Xml.Attributes attributes) {
        style = attributes.get("name", "");
        var parent = attributes.find("parent-style-name");
        if (parent != null) {
            parents.put(style, parent);
        }
        var listStyle = attributes.find("list-style-name");
        if (listStyle != null) {
            listOfStyle.put(style, listStyle);
        }
    }

    private void align(String align) {
        if (align.equals("center")) {
            centred.add(style);
        } else if (!align.isEmpty()) {
            uncentred.add(style);
        }
    }

    private void level(Xml.Attributes attributes) {
        var level = new Level(
                attributes.get("bullet-char", ""),
                attributes.get("num-format", ""),
                attributes.get("num-prefix", ""),
                attributes.get("num-suffix", ""),
                attributes.number("start-value", 1),
                attributes.number("display-levels", 1));
        lists.computeIfAbsent(list, key -> new HashMap<>()).put(attributes.number("level", 1), level);
    }
}
