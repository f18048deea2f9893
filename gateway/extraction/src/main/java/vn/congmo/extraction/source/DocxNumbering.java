package vn.congmo.extraction.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Automatic numbers of a Word document as they are printed: "1.", "a)", "-" (ECMA-376 part 1, 17.9). */
final class DocxNumbering implements Xml.Handler {
    private static final int LEVELS = 9;

    private final Map<String, Level[]> abstracts = new HashMap<>();
    private final Map<String, Num> nums = new HashMap<>();
    private final Map<String, Integer> levelOfStyle = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> started = new HashSet<>();
    private Level[] definition = levels();
    private Level level = new Level();
    private Num num = new Num();
    private int override;

    private static final class Level {
        private String format = "decimal";
        private String text = "";
        private String suffix = "tab";
        private int start = 1;
    }

    private static final class Num {
        private String definition = "";
        private final Map<Integer, Integer> starts = new HashMap<>();
    }

    /** The next number of a list with the space behind it; empty where the list is unknown or shows none. */
    String next(String numbering, int at) {
        var list = nums.get(numbering);
        var definitions = list == null ? null : abstracts.get(list.definition);
        if (list == null || definitions == null || at >= LEVELS) {
            return "";
        }
        count(numbering, list, definitions, at);
        var label = label(definitions, counters.getOrDefault(list.definition, new int[LEVELS]), at);
        return label.isBlank() ? "" : label.strip() + (definitions[at].suffix.equals("nothing") ? "" : " ");
    }

    /** The level that a paragraph style stands for in its list. */
    int level(@Nullable String style) {
        return style == null ? 0 : levelOfStyle.getOrDefault(style, 0);
    }

    @Override
    public boolean start(String name, Xml.Attributes attributes) {
        switch (name) {
            case "abstractNum" -> {
                definition = levels();
                abstracts.put(attributes.get("abstractNumId", ""), definition);
            }
            case "num" -> {
                num = new Num();
                nums.put(attributes.get("numId", ""), num);
            }
            case "abstractNumId" -> num.definition = attributes.get("val", "");
            case "lvlOverride" -> override = attributes.number("ilvl", 0);
            case "startOverride" -> num.starts.put(override, attributes.number("val", 1));
            case "lvl" -> level = definition[Math.clamp(attributes.number("ilvl", 0), 0, LEVELS - 1)];
            default -> property(name, attributes);
        }
        return true;
    }

    @Override
    public void end(String name) {
        if (name.equals("abstractNum")) {
            // Levels that a list replaces for itself are left out: they would be another definition.
            definition = levels();
        }
    }

    private void property(String name, Xml.Attributes attributes) {
        switch (name) {
            case "numFmt" -> level.format = attributes.get("val", "decimal");
            case "lvlText" -> level.text = attributes.get("val", "");
            case "suff" -> level.suffix = attributes.get("val", "tab");
            case "start" -> level.start = attributes.number("val", 1);
            case "pStyle" -> levelOfStyle.put(attributes.get("val", ""), levelIndex());
            default -> {}
        }
    }

    private int levelIndex() {
        return Math.max(0, java.util.Arrays.asList(definition).indexOf(level));
    }

    private void count(String numbering, Num list, Level[] definitions, int at) {
        var counts = counters.computeIfAbsent(list.definition, key -> new int[LEVELS]);
        if (list.starts.containsKey(at) && started.add(numbering + "/" + at)) {
            counts[at] = list.starts.get(at) - 1;
        } else if (counts[at] == 0) {
            counts[at] = definitions[at].start - 1;
        }
        counts[at]++;
        for (int i = 0; i < at; i++) {
            counts[i] = counts[i] == 0 ? definitions[i].start : counts[i];
        }
        for (int i = at + 1; i < LEVELS; i++) {
            counts[i] = 0;
        }
    }

    private static String label(Level[] definitions, int[] counts, int at) {
        if (definitions[at].format.equals("none")) {
            return definitions[at].text.replaceAll("%\\d", "");
        }
        var label = definitions[at].text;
        for (int i = 0; i <= at; i++) {
            label = label.replace("%" + (i + 1), Ordinals.of(definitions[i].format, counts[i]));
        }
        return Characters.clean(label);
    }

    private static Level[] levels() {
        var levels = new Level[LEVELS];
        java.util.Arrays.setAll(levels, i -> new Level());
        return levels;
    }
}
