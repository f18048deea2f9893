package vn.congmo.extraction.source;

import java.util.Map;

/** Gathers the content types of an Office package's parts by their names (ECMA-376 part 2, 10.1.2.2). */
record ContentTypes(Map<String, String> types) implements Xml.Handler {
    @Override
    public boolean start(String name, Xml.Attributes attributes) {
        if (name.equals("Override")) {
            var part = attributes.get("PartName", "");
            types.put(part.startsWith("/") ? part.substring(1) : part, attributes.get("ContentType", ""));
        }
        return true;
    }

    @Override
    public void end(String name) {}
}
