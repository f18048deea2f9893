package vn.congmo.extraction.source;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The paragraph styles of a Word document, as far as they decide what is printed. */
final class DocxStyles implements Xml.Handler {
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private final Style defaults = new Style();
    private String normal = "";
    private Style current = defaults;

    /** What a style says itself; null where it leaves it to the style it is based on. */
    static final class Style {
        private @Nullable String parent;
        private @Nullable String numbering;
        private @Nullable Integer level;
        private @Nullable Boolean centred;
        private @Nullable Boolean capitals;
        private @Nullable String font;

        @Nullable
        String numbering() {
            return numbering;
        }

        @Nullable
        Integer level() {
            return level;
        }

        @Nullable
        Boolean centred() {
            return centred;
        }

        @Nullable
        Boolean capitals() {
            return capitals;
        }

        @Nullable
        String font() {
            return font;
        }
    }

    /** What a style, or one it is based on, or the document's default says. */
    <T> @Nullable T find(@Nullable String style, Function<Style, @Nullable T> property) {
        String id = style == null ? normal : style;
        for (int i = 0; id != null && i < LONGEST_CHAIN; i++) {
            var at = styles.get(id);
            if (at == null) {
                break;
            }
            T value = property.apply(at);
            if (value != null) {
                return value;
            }
            id = at.parent;
        }
        return property.apply(defaults);
    }

    @Override
    public boolean start(String name, Xml.Attributes attributes) {
        switch (name) {
            case "style" -> begin(attributes);
            case "basedOn" -> current.parent = attributes.find("val");
            case "numId" -> current.numbering = attributes.find("val");
            case "ilvl" -> current.level = attributes.number("val", 0);
            case "jc" -> current.centred = attributes.get("val", "").equals("center");
            case "caps" -> current.capitals = attributes.isOn();
            case "rFonts" -> current.font = attributes.find("ascii");
            default -> {}
        }
        return !name.equals("tblStylePr") && !name.equals("latentStyles");
    }

    @Override
    public void end(String name) {
        if (name.equals("style")) {
            current = new Style();
        }
    }

    private void begin(Xml.Attributes attributes) {
        current = new Style();
        var id = attributes.get("styleId", "");
        styles.put(id, current);
        if (attributes.get("type", "").equals("paragraph")
                && attributes.get("default", "0").matches("1|true|on")) {
            normal = id;
        }
    }
}
